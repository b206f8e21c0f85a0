namespace PanOs.HaPair;

/// <summary>One thing that is wrong with a topology.</summary>
/// <param name="Field">The field as it is written in JSON, for example <c>subnets.trust.cidr</c>; empty for the whole document.</param>
/// <param name="Reason">What is wrong with it, and what would be right.</param>
public sealed record TopologyFault(string Field, string Reason)
{
    /// <summary>The field and the reason.</summary>
    public override string ToString() => Field.Length == 0 ? Reason : $"{Field}: {Reason}";
}
