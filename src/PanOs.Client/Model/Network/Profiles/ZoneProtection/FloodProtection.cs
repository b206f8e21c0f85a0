namespace PanOs.Model;

/// <summary>ICMP.</summary>
[ConfigurationPart]
public sealed partial record FloodProtection : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Red. Null: not managed.</summary>
    [Element("red")]
    public FloodRates? Red { get; init; }
}
