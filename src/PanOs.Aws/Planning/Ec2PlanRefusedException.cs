namespace PanOs.Aws;

/// <summary>
/// A plan that is not carried out: it has conflicts, or AWS is no longer as it was when the plan was made. Nothing was
/// changed.
/// </summary>
public sealed class Ec2PlanRefusedException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">Why, and what to do.</param>
    /// <param name="items">The items at fault.</param>
    public Ec2PlanRefusedException(string message, IReadOnlyList<Ec2PlanItem> items)
        : base(message) => Items = items;

    /// <summary>The items at fault.</summary>
    public IReadOnlyList<Ec2PlanItem> Items { get; }
}
