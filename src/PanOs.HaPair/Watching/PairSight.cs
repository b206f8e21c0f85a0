using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>What is known of something that is watched, at a moment of the watch.</summary>
internal interface IPairSight<TSelf>
    where TSelf : IPairSight<TSelf>
{
    /// <summary>The same, which cannot be asked now.</summary>
    TSelf Lost(string reason);

    /// <summary>What happened between this look and the next one.</summary>
    IEnumerable<PairEvent> Until(TSelf next, DateTimeOffset at);
}

/// <summary>What is known of one firewall at a moment of a watch; null for what it never said.</summary>
/// <param name="Role">Which firewall.</param>
/// <param name="Unreachable">Why it cannot be asked; null while it answers.</param>
/// <param name="State">Its state of high availability, the last known one while it does not answer.</param>
/// <param name="Synchronization">What it says about the configuration.</param>
/// <param name="HearsPeer">Whether it hears its peer.</param>
internal sealed record FirewallSight(FirewallRole Role, string? Unreachable, string? State, string? Synchronization, bool? HearsPeer) : IPairSight<FirewallSight>
{
    public static FirewallSight Nothing(FirewallRole role) => new(role, null, null, null, null);

    public static FirewallSight Of(FirewallRole role, HighAvailabilityState state) => new(
        role, null, state.Enabled ? state.Local.State : "off", state.RunningSync, state.Peer.ConnectionStatus == "up");

    /// <inheritdoc/>
    public FirewallSight Lost(string reason) => this with { Unreachable = reason };

    /// <inheritdoc/>
    public IEnumerable<PairEvent> Until(FirewallSight next, DateTimeOffset at)
    {
        if (next.Unreachable is { } reason)
        {
            if (Unreachable is null)
            {
                yield return new PairEvent.FirewallUnreachable(at, Role, reason);
            }

            yield break;
        }

        if (Unreachable is not null)
        {
            yield return new PairEvent.FirewallBack(at, Role);
        }

        if (next.State is { } state && state != State)
        {
            yield return new PairEvent.RoleChanged(at, Role, State, state);
        }

        if (next.HearsPeer is { } hears && hears != HearsPeer)
        {
            yield return new PairEvent.PeerConnectionChanged(at, Role, hears);
        }

        if (next.Synchronization is { } synchronization && synchronization != Synchronization)
        {
            yield return new PairEvent.SynchronizationChanged(at, Role, Synchronization, synchronization);
        }
    }
}

/// <summary>Where the dataplane interfaces are at a moment of a watch.</summary>
/// <param name="Unreadable">Why AWS cannot be asked; null while it answers.</param>
/// <param name="IsKnown">Whether it was ever read.</param>
/// <param name="Outside">The firewall that the outside interface is attached to; null for neither.</param>
/// <param name="Inside">The same for the inside interface.</param>
internal sealed record InterfacesSight(string? Unreadable, bool IsKnown, FirewallRole? Outside, FirewallRole? Inside) : IPairSight<InterfacesSight>
{
    /// <summary>The firewalls that the additional interfaces are attached to, by role.</summary>
    public IReadOnlyDictionary<string, FirewallRole?> Others { get; init; } = new Dictionary<string, FirewallRole?>(StringComparer.Ordinal);

    public static InterfacesSight Nothing { get; } = new(null, false, null, null);

    /// <summary>What moves: the interfaces, or the floating addresses on them.</summary>
    public FailoverMode Mode { get; init; }

    public static InterfacesSight Of(IReadOnlyDictionary<string, ObservedNetworkInterface> found, Func<string, FirewallRole?> firewallOf)
    {
        return new(null, true, Holder(PairRoles.Outside), Holder(PairRoles.Inside))
        {
            Others = found.Keys.Where(role => PairRoles.IsDataplane(role) && role is not (PairRoles.Outside or PairRoles.Inside))
                .ToDictionary(role => role, Holder, StringComparer.Ordinal),
        };

        // While it is being attached or detached it forwards nothing, so neither has it.
        FirewallRole? Holder(string role) =>
            found.GetValueOrDefault(role)?.Attachment is { Status: "attached" } attachment ? firewallOf(attachment.InstanceId) : null;
    }

    /// <inheritdoc/>
    public InterfacesSight Lost(string reason) => this with { Unreadable = reason };

    /// <inheritdoc/>
    public IEnumerable<PairEvent> Until(InterfacesSight next, DateTimeOffset at)
    {
        if (next.Unreadable is { } reason)
        {
            if (Unreadable is null)
            {
                yield return new PairEvent.NetworkUnreadable(at, reason);
            }

            yield break;
        }

        if (Unreadable is not null)
        {
            yield return new PairEvent.NetworkBack(at);
        }

        if (!IsKnown || next.Outside != Outside)
        {
            yield return new PairEvent.InterfaceMoved(at, PairRoles.Outside, Outside, next.Outside) { Mode = next.Mode };
        }

        if (!IsKnown || next.Inside != Inside)
        {
            yield return new PairEvent.InterfaceMoved(at, PairRoles.Inside, Inside, next.Inside) { Mode = next.Mode };
        }

        // One that is gone is on neither.
        foreach (string role in next.Others.Keys.Union(Others.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            FirewallRole? holder = next.Others.GetValueOrDefault(role);
            if (!Others.TryGetValue(role, out FirewallRole? before) || holder != before)
            {
                yield return new PairEvent.InterfaceMoved(at, role, before, holder) { Mode = next.Mode };
            }
        }
    }
}
