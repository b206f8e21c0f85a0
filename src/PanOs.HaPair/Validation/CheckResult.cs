namespace PanOs.HaPair;

/// <summary>How much a check matters.</summary>
public enum CheckSeverity
{
    /// <summary>The pair does not forward, or does not fail over.</summary>
    Error,

    /// <summary>The pair works, with a drawback or a risk.</summary>
    Warning,
}

/// <summary>How a check went.</summary>
public enum CheckOutcome
{
    /// <summary>What was found is what is expected.</summary>
    Passed,

    /// <summary>What was found is something else.</summary>
    Failed,

    /// <summary>It could not be read, so nothing is known.</summary>
    NotReadable,

    /// <summary>
    /// The check is not about this pair: it is in another failover mode, or there is no topology that says what is meant. What
    /// was found says why.
    /// </summary>
    NotApplicable,
}

/// <summary>Where in a drawing of the pair a check belongs.</summary>
public enum CheckPlace
{
    /// <summary>The pair as a whole.</summary>
    Pair,

    /// <summary>The management subnet: access, HA1.</summary>
    ManagementSubnet,

    /// <summary>The untrust subnet: the way to the internet.</summary>
    UntrustSubnet,

    /// <summary>The HA subnet: HA2.</summary>
    HaSubnet,

    /// <summary>The trust subnet: the inside interface.</summary>
    TrustSubnet,

    /// <summary>The subnets of additional dataplane interfaces.</summary>
    AdditionalSubnets,

    /// <summary>The subnets behind the pair.</summary>
    PrivateSubnets,

    /// <summary>The firewalls.</summary>
    Firewalls,
}

/// <summary>The result of one check.</summary>
/// <param name="Id">The id of the check, for example <c>HA1-HEARTBEAT</c>. A correction's check bears the id of the correction.</param>
/// <param name="Title">What the check says when it holds.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Outcome">How it went.</param>
/// <param name="Expected">What is expected, in words.</param>
/// <param name="Found">What was found, or why nothing could be read. No secret.</param>
/// <param name="Source">Who says that it has to be so, in words.</param>
/// <param name="Remedy">What to do about it; null when the check passed.</param>
public sealed record CheckResult(
    string Id,
    string Title,
    CheckSeverity Severity,
    CheckOutcome Outcome,
    string Expected,
    string Found,
    string Source,
    string? Remedy)
{
    /// <summary>Where in a drawing of the pair it belongs. Default: the pair as a whole.</summary>
    public CheckPlace Place { get; init; }

    /// <summary>The firewalls that it did not pass on; empty when it is not about single firewalls, or passed.</summary>
    public IReadOnlyList<FirewallRole> Firewalls { get; init; } = [];

    /// <summary>Whether it failed with something to blame: a correction of the article that the pair lacks.</summary>
    public bool IsCause => Outcome == CheckOutcome.Failed && Correction.Find(Id) is not null;

    /// <summary>The outcome, the id and what was found.</summary>
    public override string ToString() => $"{Outcome} {Id}: {Found}";
}
