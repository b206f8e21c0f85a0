namespace PanOs.Model;

/// <summary>Ndp proxy.</summary>
[ConfigurationPart]
public sealed partial record InterfaceNdpProxy : ConfigurationNode
{
    /// <summary>Address. Null: not managed.</summary>
    [Element("address")]
    public ValueList<InterfaceNdpProxyAddress>? Address { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }
}
