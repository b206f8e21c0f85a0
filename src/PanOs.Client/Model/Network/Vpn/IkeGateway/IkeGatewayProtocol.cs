namespace PanOs.Model;

/// <summary>Protocol.</summary>
[ConfigurationPart]
public sealed partial record IkeGatewayProtocol : ConfigurationNode
{
    /// <summary>Ikev1. Null: not managed.</summary>
    [Element("ikev1")]
    public IkeGatewayIkev1? Ikev1 { get; init; }

    /// <summary>Ikev2. Null: not managed.</summary>
    [Element("ikev2")]
    public IkeGatewayIkev2? Ikev2 { get; init; }

    /// <summary>Version. Null: not managed; the device's default is ikev1.</summary>
    [Element("version")]
    public IkeGatewayVersion? Version { get; init; }
}
