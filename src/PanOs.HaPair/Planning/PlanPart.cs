namespace PanOs.HaPair;

/// <summary>One thing that a plan looked at.</summary>
/// <param name="Firewall">On which firewall it is; null on AWS, or when it is about both.</param>
/// <param name="Kind">What it is, in the word that the plan has for it.</param>
/// <param name="Name">Its name; on AWS its role.</param>
internal readonly record struct PlanPart(FirewallRole? Firewall, string Kind, string Name)
{
    /// <summary>The part in words.</summary>
    public override string ToString() =>
        $"{(Firewall is { } role ? $"{PairText.Word(role)} firewall: " : "")}{Kind}{(Name.Length == 0 ? "" : " " + Name)}";
}
