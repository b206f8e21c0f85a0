namespace PanOs.Model;

/// <summary>What a routed interface does over IPv6. What has no property here (addresses inherited from a delegated prefix) is kept.</summary>
[ConfigurationPart]
public sealed partial record Ipv6Settings : ConfigurationNode
{
    /// <summary>Whether IPv6 is spoken. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>The last 64 bits of its addresses, in hexadecimal with colons. Null: not managed; the device's default is <c>EUI-64</c>, made from the MAC address.</summary>
    [Element("interface-id")]
    public string? InterfaceId { get; init; }

    /// <summary>Its fixed addresses. Null: not managed.</summary>
    [Element("address")]
    public ValueList<Ipv6InterfaceAddress>? Addresses { get; init; }

    /// <summary>How neighbours are found, and what hosts are told. Null: not managed.</summary>
    [Element("neighbor-discovery")]
    public NeighborDiscovery? NeighborDiscovery { get; init; }

    /// <summary>How it asks a DHCPv6 server. Null: not managed.</summary>
    [Element("dhcp-client", Since = "11.0.2")]
    public Ipv6DhcpClient? DhcpClient { get; init; }
}

/// <summary>A fixed IPv6 address of an interface.</summary>
/// <param name="Name">With prefix length, such as <c>2001:db8::1/64</c>, or the name of an address object.</param>
[ConfigurationPart]
public sealed partial record Ipv6InterfaceAddress(string Name) : ConfigurationNode
{
    /// <summary>Whether the address is the interface's own. Null: not managed.</summary>
    [Element("enable-on-interface")]
    public bool? EnableOnInterface { get; init; }

    /// <summary>Whether the last 64 bits come from the interface ID. Null: not managed.</summary>
    [Element("prefix", Presence = true)]
    public bool? UseInterfaceId { get; init; }

    /// <summary>Whether the address is an anycast address. Null: not managed.</summary>
    [Element("anycast", Presence = true)]
    public bool? Anycast { get; init; }

    /// <summary>Whether hosts are told the prefix. Null: not managed.</summary>
    [Element("advertise/enable")]
    public bool? Advertise { get; init; }

    /// <summary>Seconds that an address of the prefix is valid, or <c>infinity</c>. Null: not managed; the device's default is 2592000, 30 days.</summary>
    [Element("advertise/valid-lifetime")]
    public string? ValidLifetime { get; init; }

    /// <summary>Seconds that an address of the prefix is preferred, or <c>infinity</c>. Null: not managed; the device's default is 604800, 7 days.</summary>
    [Element("advertise/preferred-lifetime")]
    public string? PreferredLifetime { get; init; }

    /// <summary>Whether addresses of the prefix are reached without a router. Null: not managed.</summary>
    [Element("advertise/onlink-flag")]
    public bool? OnLink { get; init; }

    /// <summary>Whether hosts make themselves an address of the prefix. Null: not managed.</summary>
    [Element("advertise/auto-config-flag")]
    public bool? Autonomous { get; init; }
}

/// <summary>How an interface asks a DHCPv6 server.</summary>
[ConfigurationPart]
public sealed partial record Ipv6DhcpClient : ConfigurationNode
{
    /// <summary>Whether it asks. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Whether a default route is made from router advertisements. Null: not managed.</summary>
    [Element("accept-ra-route")]
    public bool? AcceptAdvertisedRoute { get; init; }

    /// <summary>The metric of that route, 1 to 65535. Null: not managed; the device's default is 10.</summary>
    [Element("default-route-metric", Min = 1, Max = 65535)]
    public int? DefaultRouteMetric { get; init; }

    /// <summary>How this client's answers rank among those of other interfaces. Null: not managed; the device's default is <c>high</c>.</summary>
    [Element("preference")]
    public DhcpPreference? Preference { get; init; }

    /// <summary>Whether two messages do instead of four. Null: not managed.</summary>
    [Element("v6-options/rapid-commit")]
    public bool? RapidCommit { get; init; }

    /// <summary>Whether the server may tell it to ask again. Null: not managed.</summary>
    [Element("v6-options/support-srvr-reconfig")]
    public bool? AcceptReconfiguration { get; init; }
}

/// <summary>How the answers of one DHCPv6 client rank among those of other interfaces.</summary>
public enum DhcpPreference
{
    /// <summary>Last.</summary>
    Low,

    /// <summary>Between.</summary>
    Medium,

    /// <summary>First.</summary>
    High,
}
