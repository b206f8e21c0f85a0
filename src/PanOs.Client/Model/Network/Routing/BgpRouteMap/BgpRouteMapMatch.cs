namespace PanOs.Model;

/// <summary>Match.</summary>
[ConfigurationPart]
public sealed partial record BgpRouteMapMatch : ConfigurationNode
{
    /// <summary>AS path access list, at most 63 characters. Null: not managed.</summary>
    [Element("as-path-access-list", MaxLength = 63)]
    public string? AsPathAccessList { get; init; }

    /// <summary>Regular community, at most 63 characters. Null: not managed.</summary>
    [Element("regular-community", MaxLength = 63)]
    public string? RegularCommunity { get; init; }

    /// <summary>Large community, at most 63 characters. Null: not managed.</summary>
    [Element("large-community", MaxLength = 63)]
    public string? LargeCommunity { get; init; }

    /// <summary>Extended community, at most 63 characters. Null: not managed.</summary>
    [Element("extended-community", MaxLength = 63)]
    public string? ExtendedCommunity { get; init; }

    /// <summary>Interface, at most 64 characters. Null: not managed.</summary>
    [Element("interface", MaxLength = 64)]
    public string? Interface { get; init; }

    /// <summary>Origin. Null: not managed.</summary>
    [Element("origin")]
    public BgpRouteMapOrigin? Origin { get; init; }

    /// <summary>Metric, 0 to 4294967295. Null: not managed.</summary>
    [Element("metric", Min = 0, Max = 4294967295)]
    public int? Metric { get; init; }

    /// <summary>Tag, 1 to 4294967295. Null: not managed.</summary>
    [Element("tag", Min = 1, Max = 4294967295)]
    public int? Tag { get; init; }

    /// <summary>Local preference, 0 to 4294967295. Null: not managed.</summary>
    [Element("local-preference", Min = 0, Max = 4294967295)]
    public int? LocalPreference { get; init; }

    /// <summary>Peer. Null: not managed.</summary>
    [Element("peer")]
    public string? Peer { get; init; }

    /// <summary>IPv4. Null: not managed.</summary>
    [Element("ipv4")]
    public BgpRouteMapIpv4? Ipv4 { get; init; }

    /// <summary>IPv6. Null: not managed.</summary>
    [Element("ipv6")]
    public BgpRouteMapIpv6? Ipv6 { get; init; }
}
