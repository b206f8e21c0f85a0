namespace PanOs.Model;

/// <summary>Which BGP routes an entry of a route map matches: all that is said must hold.</summary>
[ConfigurationPart]
public sealed partial record BgpRouteMatch : ConfigurationNode
{
    /// <summary>The name of an AS path access list, at most 63 characters. Null: not managed.</summary>
    [Element("as-path-access-list", MaxLength = 63)]
    public string? AsPathAccessList { get; init; }

    /// <summary>The name of a list of regular communities, at most 63 characters. Null: not managed.</summary>
    [Element("regular-community", MaxLength = 63)]
    public string? RegularCommunity { get; init; }

    /// <summary>The name of a list of large communities, at most 63 characters. Null: not managed.</summary>
    [Element("large-community", MaxLength = 63)]
    public string? LargeCommunity { get; init; }

    /// <summary>The name of a list of extended communities, at most 63 characters. Null: not managed.</summary>
    [Element("extended-community", MaxLength = 63)]
    public string? ExtendedCommunity { get; init; }

    /// <summary>The interface that it leaves by, at most 64 characters. Null: not managed.</summary>
    [Element("interface", MaxLength = 64)]
    public string? Interface { get; init; }

    /// <summary>Where it comes from. Null: not managed.</summary>
    [Element("origin")]
    public BgpOrigin? Origin { get; init; }

    /// <summary>Its metric, 0 to 4294967295. Null: not managed.</summary>
    [Element("metric", Min = 0, Max = 4294967295)]
    public long? Metric { get; init; }

    /// <summary>Its tag, 1 to 4294967295. Null: not managed.</summary>
    [Element("tag", Min = 1, Max = 4294967295)]
    public long? Tag { get; init; }

    /// <summary>Its local preference, 0 to 4294967295. Null: not managed.</summary>
    [Element("local-preference", Min = 0, Max = 4294967295)]
    public long? LocalPreference { get; init; }

    /// <summary>The peer that told it, or <c>local</c>. Null: not managed.</summary>
    [Element("peer")]
    public string? Peer { get; init; }

    /// <summary>The name of an access list that its IPv4 network is in, at most 63 characters. Null: not managed.</summary>
    [Element("ipv4/address/access-list", MaxLength = 63)]
    public string? AddressAccessList { get; init; }

    /// <summary>The name of a prefix list that its IPv4 network is in, at most 63 characters. Null: not managed.</summary>
    [Element("ipv4/address/prefix-list", MaxLength = 63)]
    public string? AddressPrefixList { get; init; }

    /// <summary>The name of an access list that its IPv4 next hop is in, at most 63 characters. Null: not managed.</summary>
    [Element("ipv4/next-hop/access-list", MaxLength = 63)]
    public string? NextHopAccessList { get; init; }

    /// <summary>The name of a prefix list that its IPv4 next hop is in, at most 63 characters. Null: not managed.</summary>
    [Element("ipv4/next-hop/prefix-list", MaxLength = 63)]
    public string? NextHopPrefixList { get; init; }

    /// <summary>The name of an access list that the address of who told it is in, at most 63 characters. Null: not managed.</summary>
    [Element("ipv4/route-source/access-list", MaxLength = 63)]
    public string? RouteSourceAccessList { get; init; }

    /// <summary>The name of a prefix list that the address of who told it is in, at most 63 characters. Null: not managed.</summary>
    [Element("ipv4/route-source/prefix-list", MaxLength = 63)]
    public string? RouteSourcePrefixList { get; init; }

    /// <summary>The name of an access list that its IPv6 network is in, at most 63 characters. Null: not managed.</summary>
    [Element("ipv6/address/access-list", MaxLength = 63)]
    public string? Ipv6AddressAccessList { get; init; }

    /// <summary>The name of a prefix list that its IPv6 network is in, at most 63 characters. Null: not managed.</summary>
    [Element("ipv6/address/prefix-list", MaxLength = 63)]
    public string? Ipv6AddressPrefixList { get; init; }

    /// <summary>The name of an access list that its IPv6 next hop is in, at most 63 characters. Null: not managed.</summary>
    [Element("ipv6/next-hop/access-list", MaxLength = 63)]
    public string? Ipv6NextHopAccessList { get; init; }

    /// <summary>The name of a prefix list that its IPv6 next hop is in, at most 63 characters. Null: not managed.</summary>
    [Element("ipv6/next-hop/prefix-list", MaxLength = 63)]
    public string? Ipv6NextHopPrefixList { get; init; }
}
