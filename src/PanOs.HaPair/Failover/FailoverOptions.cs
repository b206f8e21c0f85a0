namespace PanOs.HaPair;

/// <summary>What becomes of the first firewall once the other one serves.</summary>
public enum FailoverEnding
{
    /// <summary>It is made functional again and returns as the passive one.</summary>
    Return,

    /// <summary>It returns as the passive one, and then the pair fails back, so that it is active again.</summary>
    FailBack,

    /// <summary>
    /// It stays suspended, for work on it say. The pair has no spare until <see cref="FirewallPair.RestoreAsync"/>.
    /// </summary>
    LeaveSuspended,
}

/// <summary>How a failover is made.</summary>
public sealed record FailoverOptions
{
    /// <summary>
    /// A probe that runs: traffic has to pass before the failover is begun, and it is over only when traffic passes
    /// again. Default: null, which watches the firewalls and their network interfaces only: the firewall that took over
    /// may then still need seconds for its leases and routes, so that a validation at once finds no way to the internet.
    /// </summary>
    public TrafficProbe? Probe { get; init; }

    /// <summary>What becomes of the first firewall. Default: it returns as the passive one.</summary>
    public FailoverEnding Ending { get; init; }

    /// <summary>
    /// Whether to fail over although the pair is not healthy: the passive firewall does not answer, or lacks the
    /// configuration, or traffic does not pass as it is. This may interrupt traffic until it is put back. Default false.
    /// One firewall has to say that it is active, and only one, all the same: otherwise it is not known which to suspend.
    /// </summary>
    public bool Force { get; init; }
}
