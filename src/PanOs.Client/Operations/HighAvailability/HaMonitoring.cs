namespace PanOs;

/// <summary>How a firewall watches links or paths to decide about a failover.</summary>
/// <param name="IsEnabled">Whether it watches; null when it did not say.</param>
/// <param name="FailureCondition">
/// <c>any</c> or <c>all</c> of the groups must fail; null when it did not say. PAN-OS 9.1 and earlier call it
/// <c>fail-cond</c>, 10.0 and later <c>failure-condition</c>.
/// </param>
public sealed record HaMonitoring(bool? IsEnabled, string? FailureCondition);
