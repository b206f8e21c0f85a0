namespace PanOs.Model;

/// <summary>DHCP client.</summary>
[ConfigurationPart]
public sealed partial record InterfaceIpv6DhcpClient : ConfigurationNode
{
    /// <summary>Accept ra route, yes or no. Null: not managed.</summary>
    [Element("accept-ra-route")]
    public bool? AcceptRaRoute { get; init; }

    /// <summary>Default route metric, 1 to 65535. Null: not managed; the device's default is 10.</summary>
    [Element("default-route-metric", Min = 1, Max = 65535)]
    public int? DefaultRouteMetric { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Neighbor discovery. Null: not managed.</summary>
    [Element("neighbor-discovery")]
    public InterfaceNeighborDiscovery? NeighborDiscovery { get; init; }

    /// <summary>Preference. Null: not managed; the device's default is high.</summary>
    [Element("preference")]
    public InterfacePreference? Preference { get; init; }

    /// <summary>Prefix delegation. Null: not managed.</summary>
    [Element("prefix-delegation")]
    public InterfacePrefixDelegation? PrefixDelegation { get; init; }

    /// <summary>V6 options. Null: not managed.</summary>
    [Element("v6-options")]
    public InterfaceV6Options? V6Options { get; init; }
}
