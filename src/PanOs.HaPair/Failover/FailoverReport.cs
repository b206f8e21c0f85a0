namespace PanOs.HaPair;

/// <summary>One stage of a failover.</summary>
/// <param name="Name">What had happened, in words.</param>
/// <param name="At">When it was first seen, counted from the order to suspend. As exact as the polling interval.</param>
public sealed record FailoverStage(string Name, TimeSpan At);

/// <summary>What happened at a failover.</summary>
public sealed record FailoverReport
{
    /// <summary>The firewall that was active.</summary>
    public required FirewallRole From { get; init; }

    /// <summary>The firewall that took over.</summary>
    public required FirewallRole To { get; init; }

    /// <summary>When the active firewall was told to suspend itself.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The stages in the order in which they were seen.</summary>
    public required IReadOnlyList<FailoverStage> Stages { get; init; }

    /// <summary>
    /// From the order to suspend until the other firewall served: it was active, held both dataplane interfaces and,
    /// if a probe ran, traffic passed it.
    /// </summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Traffic before the failover; null without a probe.</summary>
    public ProbeResult? Before { get; init; }

    /// <summary>Traffic after the failover; null without a probe.</summary>
    public ProbeResult? After { get; init; }

    /// <summary>
    /// From the last round of probes that worked before the failover to the first that worked after it, on the test
    /// instance's clock; null without a probe.
    /// </summary>
    public TimeSpan? TrafficOutage { get; init; }

    /// <summary>The way back, with <see cref="FailoverEnding.FailBack"/>; otherwise null.</summary>
    public FailoverReport? Back { get; init; }

    /// <summary>The failover with its stages, as text.</summary>
    public override string ToString() => PairText.Of(this);

    /// <summary>How LINQPad shows it.</summary>
    internal object ToDump() => ToString();
}
