namespace PanOs.Model;

/// <summary>What an interface tells IPv6 hosts of itself as a router.</summary>
[ConfigurationPart]
public sealed partial record RouterAdvertisement : ConfigurationNode
{
    /// <summary>Whether it tells them. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Seconds between two advertisements, at least, 3 to 1350. Null: not managed; the device's default is 200.</summary>
    [Element("min-interval", Min = 3, Max = 1350)]
    public int? MinInterval { get; init; }

    /// <summary>Seconds between two advertisements, at most, 4 to 1800. Null: not managed; the device's default is 600.</summary>
    [Element("max-interval", Min = 4, Max = 1800)]
    public int? MaxInterval { get; init; }

    /// <summary>Seconds that hosts use it as their default router, 0 to 9000. Null: not managed; the device's default is 1800.</summary>
    [Element("lifetime", Min = 0, Max = 9000)]
    public int? Lifetime { get; init; }

    /// <summary>How it ranks among several routers. Null: not managed; the device's default is <c>Medium</c>.</summary>
    [Element("router-preference")]
    public RouterPreference? Preference { get; init; }

    /// <summary>The hop limit of hosts' packets, or <c>unspecified</c>. Null: not managed; the device's default is 64.</summary>
    [Element("hop-limit")]
    public string? HopLimit { get; init; }

    /// <summary>The largest packet on the link in bytes, or <c>unspecified</c>. Null: not managed; the device's default is <c>unspecified</c>.</summary>
    [Element("link-mtu")]
    public string? LinkMtu { get; init; }

    /// <summary>Milliseconds that a neighbour counts as reachable, or <c>unspecified</c>. Null: not managed; the device's default is <c>unspecified</c>.</summary>
    [Element("reachable-time")]
    public string? ReachableTime { get; init; }

    /// <summary>Milliseconds between two solicitations, or <c>unspecified</c>. Null: not managed; the device's default is <c>unspecified</c>.</summary>
    [Element("retransmission-timer")]
    public string? RetransmissionTimer { get; init; }

    /// <summary>Whether hosts ask DHCPv6 for an address. Null: not managed.</summary>
    [Element("managed-flag")]
    public bool? Managed { get; init; }

    /// <summary>Whether hosts ask DHCPv6 for everything else, such as DNS servers. Null: not managed.</summary>
    [Element("other-flag")]
    public bool? OtherConfiguration { get; init; }

    /// <summary>Whether other routers' advertisements are checked for differences. Null: not managed.</summary>
    [Element("enable-consistency-check")]
    public bool? ConsistencyCheck { get; init; }

    /// <summary>Whether hosts are told DNS servers and suffixes. Null: not managed.</summary>
    [Element("dns-support/enable")]
    public bool? Dns { get; init; }

    /// <summary>The DNS servers, by address. Null: not managed.</summary>
    [Element("dns-support/server")]
    public ValueList<AdvertisedDns>? DnsServers { get; init; }

    /// <summary>The DNS suffixes. Null: not managed.</summary>
    [Element("dns-support/suffix")]
    public ValueList<AdvertisedDns>? DnsSuffixes { get; init; }
}

/// <summary>A DNS server or suffix that hosts are told.</summary>
/// <param name="Name">The IPv6 address, or the domain.</param>
[ConfigurationPart]
public sealed partial record AdvertisedDns(string Name) : ConfigurationNode
{
    /// <summary>Seconds that hosts may use it, 4 to 3600. Null: not managed; the device's default is 1200.</summary>
    [Element("lifetime", Min = 4, Max = 3600)]
    public int? Lifetime { get; init; }
}

/// <summary>How a router ranks among several.</summary>
public enum RouterPreference
{
    /// <summary>Before others.</summary>
    [WireName("High")]
    High,

    /// <summary>Between.</summary>
    [WireName("Medium")]
    Medium,

    /// <summary>After others.</summary>
    [WireName("Low")]
    Low,
}
