namespace PanOs.HaPair;

/// <summary>What both firewalls say about high availability at one moment; null for one that cannot be asked.</summary>
internal sealed record PairStates(HighAvailabilityState? Primary, HighAvailabilityState? Secondary)
{
    /// <summary>The state of a firewall that was told, or made itself, to take no part.</summary>
    public const string Suspended = "suspended";

    /// <summary>The firewalls that say that they are suspended.</summary>
    public IReadOnlyList<FirewallRole> SuspendedFirewalls => [.. ApplyContext.Roles.Where(role => Of(role) is { Enabled: true, Local.State: Suspended })];

    /// <summary>What to do about suspended firewalls, as a sentence with a space in front; empty when there are none.</summary>
    public string SuspensionAdvice => SuspendedFirewalls is { Count: > 0 } suspended
        ? $" The {string.Join(" and the ", suspended.Select(PairText.Word))} firewall {(suspended.Count == 1 ? "is" : "are")} suspended, perhaps by a failover that did not come to its end; "
            + $"{nameof(FirewallPair.RestoreAsync)} makes it functional again."
        : "";

    /// <summary>Whether one is active, the other passive, and each hears the other.</summary>
    public bool IsFormed =>
        (Primary?.Local.State, Secondary?.Local.State) is ("active", "passive") or ("passive", "active")
        && Primary is { Enabled: true, Peer.ConnectionStatus: "up" }
        && Secondary is { Enabled: true, Peer.ConnectionStatus: "up" };

    /// <summary>Whether both say that their configurations are the same.</summary>
    public bool IsSynchronized => Primary is { IsSynchronized: true } && Secondary is { IsSynchronized: true };

    /// <summary>Whether no firewall that keeps its configuration in step says that it differs.</summary>
    public bool AgreesOnConfiguration => ApplyContext.Roles.All(role => Of(role) is not { RunningSyncEnabled: true, RunningSync: "not synchronized" });

    /// <summary>What both say about their configurations, in words.</summary>
    public string SynchronizationText => $"primary {Primary?.RunningSync ?? "does not answer"}; secondary {Secondary?.RunningSync ?? "does not answer"}";

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
