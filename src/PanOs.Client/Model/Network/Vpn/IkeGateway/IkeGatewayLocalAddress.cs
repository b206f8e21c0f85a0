namespace PanOs.Model;

/// <summary>Local address.</summary>
[ConfigurationPart]
public sealed partial record IkeGatewayLocalAddress : ConfigurationNode
{
    /// <summary>One of the alternatives. Null: not managed.</summary>
    [Element(".")]
    public IkeGatewayLocalAddressKind? Kind { get; init; }

    /// <summary>Interface. Null: not managed.</summary>
    [Element("interface")]
    public string? Interface { get; init; }
}
