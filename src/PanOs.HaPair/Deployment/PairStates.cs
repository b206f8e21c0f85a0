namespace PanOs.HaPair;

/// <summary>What both firewalls say about high availability at one moment; null for one that cannot be asked.</summary>
internal sealed record PairStates(HighAvailabilityState? Primary, HighAvailabilityState? Secondary)
{
    /// <summary>Whether one is active, the other passive, and each hears the other.</summary>
    public bool IsFormed =>
        (Primary?.Local.State, Secondary?.Local.State) is ("active", "passive") or ("passive", "active")
        && Primary is { Enabled: true, Peer.ConnectionStatus: "up" }
        && Secondary is { Enabled: true, Peer.ConnectionStatus: "up" };

    /// <summary>Whether both say that their configurations are the same.</summary>
    public bool IsSynchronized => Primary is { IsSynchronized: true } && Secondary is { IsSynchronized: true };

    /// <summary>Whether sessions are copied.</summary>
    public bool CopiesSessions => Primary is { StateSync: "Complete", Peer.Ha2Status: "up" } && Secondary is { StateSync: "Complete", Peer.Ha2Status: "up" };

    /// <summary>Which firewall is active; null when none or both say so.</summary>
    public FirewallRole? Active => (IsActive(Primary), IsActive(Secondary)) switch
    {
        (true, false) => FirewallRole.Primary,
        (false, true) => FirewallRole.Secondary,
        _ => null,
    };

    /// <summary>What one firewall says.</summary>
    public HighAvailabilityState? Of(FirewallRole role) => role == FirewallRole.Primary ? Primary : Secondary;

    /// <summary>Asks both at once.</summary>
    public static async Task<PairStates> ReadAsync(Func<FirewallRole, CancellationToken, Task<PanOsClient>> client, CancellationToken cancellationToken)
    {
        HighAvailabilityState?[] both = await ApplyContext.OnBothAsync(AskAsync).ConfigureAwait(false);
        return new PairStates(both[0], both[1]);

        async Task<HighAvailabilityState?> AskAsync(FirewallRole role)
        {
            try
            {
                PanOsClient firewall = await client(role, cancellationToken).ConfigureAwait(false);
                return await firewall.GetHighAvailabilityStateAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (PanOsException)
            {
                return null;
            }
        }
    }

    /// <summary>Both states in words.</summary>
    public override string ToString() => $"primary {Describe(Primary)}; secondary {Describe(Secondary)}";

    private static bool IsActive(HighAvailabilityState? state) => state is { Enabled: true, Local.State: "active" };

    private static string Describe(HighAvailabilityState? state) => state switch
    {
        null => "does not answer",
        { Enabled: false } => "has HA turned off",
        { Peer.ConnectionDownReason: { Length: > 0 } reason } => $"is {state.Local.State}, connection {state.Peer.ConnectionStatus} ({reason})",
        _ => $"is {state.Local.State}, connection {state.Peer.ConnectionStatus ?? "not stated"}",
    };
}
