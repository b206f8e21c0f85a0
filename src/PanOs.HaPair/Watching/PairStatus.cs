namespace PanOs.HaPair;

/// <summary>How well a pair is.</summary>
public enum PairHealth
{
    /// <summary>Nobody is known to forward: no firewall is active or both are, or the active one lacks the dataplane.</summary>
    Unhealthy,

    /// <summary>One firewall forwards, but the other one could not take over, or not with the same configuration; or something cannot be asked.</summary>
    Degraded,

    /// <summary>One firewall is active with the dataplane, the other one passive, in sync and heard.</summary>
    Healthy,
}

/// <summary>What is known of one firewall of a pair; null for what it never said.</summary>
/// <param name="State">Its state of high availability, the last known one while it does not answer.</param>
/// <param name="Synchronization">What it says about the running configuration of both.</param>
/// <param name="HearsPeer">Whether it hears its peer.</param>
/// <param name="Unreachable">Why it cannot be asked; null while it answers.</param>
public sealed record FirewallStatus(string? State = null, string? Synchronization = null, bool? HearsPeer = null, string? Unreachable = null)
{
    internal bool IsIn(string state) => Unreachable is null && string.Equals(State, state, StringComparison.Ordinal);
}

/// <summary>What is known of a pair at a moment: all that a watch (<see cref="FirewallPair.WatchAsync"/>) has told so far.</summary>
public sealed record PairStatus
{
    /// <summary>Of a pair that was not looked at yet.</summary>
    public static PairStatus Unknown { get; } = new();

    /// <summary>The primary firewall.</summary>
    public FirewallStatus Primary { get; init; } = new();

    /// <summary>The secondary firewall.</summary>
    public FirewallStatus Secondary { get; init; } = new();

    /// <summary>Which firewall has what moves at a failover, by name (<c>outside</c>, <c>inside</c>); null for neither.</summary>
    public IReadOnlyDictionary<string, FirewallRole?> Interfaces { get; init; } = new Dictionary<string, FirewallRole?>(StringComparer.Ordinal);

    /// <summary>Why AWS cannot be asked; null while it answers.</summary>
    public string? NetworkUnreadable { get; init; }

    /// <summary>Why the pair cannot be watched at all; null while it is.</summary>
    public string? Fault { get; init; }

    /// <summary>When the last event was seen; null before the first.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>The active firewall; null when none or more than one is known to be.</summary>
    public FirewallRole? Active => (Primary.IsIn("active"), Secondary.IsIn("active")) switch
    {
        (true, false) => FirewallRole.Primary,
        (false, true) => FirewallRole.Secondary,
        _ => null,
    };

    /// <summary>How well the pair is.</summary>
    public PairHealth Health => Reasons is var reasons && Unforgivable() is not null ? PairHealth.Unhealthy : reasons.Count > 0 ? PairHealth.Degraded : PairHealth.Healthy;

    /// <summary>Everything that keeps the pair from being healthy, in words; empty when it is. No secret.</summary>
    public IReadOnlyList<string> Reasons => Unforgivable() is { } fault ? [fault] : [.. Weaknesses(Active!.Value)];

    /// <summary>One firewall of the pair.</summary>
    /// <param name="role">Which.</param>
    public FirewallStatus Of(FirewallRole role) => role == FirewallRole.Primary ? Primary : Secondary;

    /// <summary>What is known after an event.</summary>
    /// <param name="happened">What a watch told.</param>
    public PairStatus After(PairEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return (happened switch
        {
            PairEvent.RoleChanged role => With(role.Firewall, firewall => firewall with { State = role.To }),
            PairEvent.SynchronizationChanged sync => With(sync.Firewall, firewall => firewall with { Synchronization = sync.To }),
            PairEvent.PeerConnectionChanged peer => With(peer.Firewall, firewall => firewall with { HearsPeer = peer.IsUp }),
            PairEvent.FirewallUnreachable lost => With(lost.Firewall, firewall => firewall with { Unreachable = lost.Reason }),
            PairEvent.FirewallBack back => With(back.Firewall, firewall => firewall with { Unreachable = null }),
            PairEvent.InterfaceMoved moved => this with { Interfaces = new Dictionary<string, FirewallRole?>(Interfaces, StringComparer.Ordinal) { [moved.Interface] = moved.To } },
            PairEvent.NetworkUnreadable lost => this with { NetworkUnreadable = lost.Reason },
            PairEvent.NetworkBack => this with { NetworkUnreadable = null },
            _ => this,
        }) with
        { Fault = null, ChangedAt = happened.At };
    }

    /// <summary>How well it is, and why not better.</summary>
    public override string ToString() => Reasons.Count > 0 ? $"{Health}: {string.Join("; ", Reasons)}" : $"{Health}: {PairText.Word(Active!.Value)} is active";

    private PairStatus With(FirewallRole role, Func<FirewallStatus, FirewallStatus> change) =>
        role == FirewallRole.Primary ? this with { Primary = change(Primary) } : this with { Secondary = change(Secondary) };

    private string? Unforgivable()
    {
        if (Fault is not null)
        {
            return Fault;
        }

        if (Primary.IsIn("active") && Secondary.IsIn("active"))
        {
            return "both firewalls are active";
        }

        if (Active is not { } active)
        {
            return this == Unknown ? "the pair was not looked at yet" : $"no firewall is known to be active: {Words(FirewallRole.Primary)}, {Words(FirewallRole.Secondary)}";
        }

        string[] missing = NetworkUnreadable is null ? [.. Interfaces.Where(each => each.Value != active).Select(each => each.Key).Order(StringComparer.Ordinal)] : [];
        return missing.Length == 0 ? null : $"the {PairText.Word(active)} firewall is active, but does not have: {string.Join(", ", missing)}";
    }

    private IEnumerable<string> Weaknesses(FirewallRole active)
    {
        FirewallRole other = PairRoles.PeerOf(active);
        if (!Of(other).IsIn("passive"))
        {
            yield return $"no firewall could take over: {Words(other)}";
        }

        if (Of(active).HearsPeer != true)
        {
            yield return $"the {PairText.Word(active)} firewall does not hear its peer";
        }

        if (Of(active).Synchronization is not "synchronized")
        {
            yield return $"the configuration is {(Of(active).Synchronization is { Length: > 0 } told ? told : "not known to be synchronized")}";
        }

        if (NetworkUnreadable is not null)
        {
            yield return $"AWS cannot be asked: {NetworkUnreadable}";
        }
        else if (Interfaces.Count == 0)
        {
            yield return "where the dataplane is, is not known yet";
        }
    }

    private string Words(FirewallRole role) =>
        $"the {PairText.Word(role)} firewall {(Of(role).Unreachable is { } why ? $"cannot be asked ({why})" : $"is {Of(role).State ?? "not known yet"}")}";
}
