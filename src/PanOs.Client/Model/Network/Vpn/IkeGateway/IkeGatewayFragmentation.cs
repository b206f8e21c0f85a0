namespace PanOs.Model;

/// <summary>Fragmentation.</summary>
[ConfigurationPart]
public sealed partial record IkeGatewayFragmentation : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enable { get; init; }
}
