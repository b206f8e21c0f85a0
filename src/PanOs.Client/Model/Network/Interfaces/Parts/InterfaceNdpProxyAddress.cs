namespace PanOs.Model;

/// <summary>Address.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record InterfaceNdpProxyAddress(string Name) : ConfigurationNode
{
    /// <summary>Negate, yes or no. Null: not managed.</summary>
    [Element("negate")]
    public bool? Negate { get; init; }
}
