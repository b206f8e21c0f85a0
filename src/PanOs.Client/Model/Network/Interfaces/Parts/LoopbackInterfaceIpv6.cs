namespace PanOs.Model;

/// <summary>IPv6.</summary>
[ConfigurationPart]
public sealed partial record LoopbackInterfaceIpv6 : ConfigurationNode
{
    /// <summary>Address. Null: not managed.</summary>
    [Element("address")]
    public ValueList<LoopbackInterfaceIpv6Address>? Addresses { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>Interface ID. Null: not managed; the device's default is EUI-64.</summary>
    [Element("interface-id")]
    public string? InterfaceId { get; init; }
}
