namespace PanOs.HaPair;

/// <summary>
/// A plan is not applied because AWS, a firewall or the topology is not as it was when the plan was made. Nothing was
/// changed: plan again, and look at the new plan.
/// </summary>
public sealed class StalePlanException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="pair">The pair's name.</param>
    /// <param name="changes">What changed since.</param>
    public StalePlanException(string pair, IReadOnlyList<string> changes)
        : base($"The plan of '{pair}' is out of date: {string.Join("; ", changes ?? [])}. Nothing was changed; plan again.") => Changes = changes ?? [];

    /// <summary>What changed since the plan was made, one line each.</summary>
    public IReadOnlyList<string> Changes { get; }
}
