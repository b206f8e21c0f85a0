namespace PanOs.Model;

/// <summary>IPv6.</summary>
[ConfigurationPart]
public sealed partial record InterfaceIpv6 : ConfigurationNode
{
    /// <summary>Address. Null: not managed.</summary>
    [Element("address")]
    public ValueList<InterfaceAddress>? Addresses { get; init; }

    /// <summary>DHCP client. Null: not managed.</summary>
    [Element("dhcp-client", Since = "11.0.2")]
    public InterfaceIpv6DhcpClient? DhcpClient { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>Inherited. Null: not managed.</summary>
    [Element("inherited", Since = "11.0.2")]
    public InterfaceInherited? Inherited { get; init; }

    /// <summary>Interface ID. Null: not managed; the device's default is EUI-64.</summary>
    [Element("interface-id")]
    public string? InterfaceId { get; init; }

    /// <summary>Neighbor discovery. Null: not managed.</summary>
    [Element("neighbor-discovery")]
    public InterfaceIpv6NeighborDiscovery? NeighborDiscovery { get; init; }
}
