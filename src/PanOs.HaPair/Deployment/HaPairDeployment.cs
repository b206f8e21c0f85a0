namespace PanOs.HaPair;

/// <summary>What one step of an apply did.</summary>
/// <param name="Step">The step, as in <see cref="PairProgress.Step"/>.</param>
/// <param name="Changed">Whether it changed anything.</param>
/// <param name="Summary">What it did, in words. No secret.</param>
/// <param name="Duration">How long it took on the pair's clock.</param>
public sealed record StepResult(string Step, bool Changed, string Summary, TimeSpan Duration);

/// <summary>What an apply led to.</summary>
public sealed record HaPairDeployment
{
    /// <summary>The addresses of the pair.</summary>
    public required PairAddresses Addresses { get; init; }

    /// <summary>What each step did, in order.</summary>
    public required IReadOnlyList<StepResult> Steps { get; init; }

    /// <summary>Whether anything was changed: false when the pair already was as planned.</summary>
    public bool Changed => Steps.Any(step => step.Changed);

    /// <summary>One line a step.</summary>
    public override string ToString() => PairText.Of(this);
}

/// <summary>
/// All was built, yet the two firewalls did not become an active and a passive one in time.
/// <see cref="FirewallPair.ValidateAsync"/> says what is to blame.
/// </summary>
public sealed class PairNotFormedException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What each firewall reports, and what to do.</param>
    /// <param name="deployment">What was built.</param>
    public PairNotFormedException(string message, HaPairDeployment deployment)
        : base(message) => Deployment = deployment;

    /// <summary>What was built; it is left as it is.</summary>
    public HaPairDeployment Deployment { get; }
}
