namespace PanOs.Model;

/// <summary>How the routes of one address family are exchanged with a BGP peer.</summary>
[ConfigurationPart]
public sealed partial record BgpAddressFamily : ConfigurationNode
{
    /// <summary>Whether they are. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Whether what the peer told is kept, to filter it anew. Null: not managed.</summary>
    [Element("soft-reconfig-with-stored-info")]
    public bool? SoftReconfiguration { get; init; }

    /// <summary>Whether all paths are told, not only the best. Null: not managed.</summary>
    [Element("add-path/tx-all-paths")]
    public bool? AdvertiseAllPaths { get; init; }

    /// <summary>Whether the best path of each autonomous system is told. Null: not managed.</summary>
    [Element("add-path/tx-bestpath-per-AS")]
    public bool? AdvertiseBestPathPerAs { get; init; }

    /// <summary>Whether routes are taken that have the own autonomous system in their path. Null: not managed.</summary>
    [Element("allowas-in")]
    public BgpAllowOwnAs? AllowOwnAs { get; init; }

    /// <summary>Whether the peer's autonomous system in a path is replaced by the own. Null: not managed.</summary>
    [Element("as-override")]
    public bool? OverrideAs { get; init; }

    /// <summary>Whether a default route is told. Null: not managed.</summary>
    [Element("default-originate")]
    public bool? DefaultOriginate { get; init; }

    /// <summary>The name of a route map that says when, at most 63 characters. Null: not managed.</summary>
    [Element("default-originate-map", MaxLength = 63)]
    public string? DefaultOriginateMap { get; init; }

    /// <summary>The most routes that are taken from the peer, 1 to 4294967295. Null: not managed; the device's default is 1000.</summary>
    [Element("maximum-prefix/num_prefixes", Min = 1, Max = 4294967295)]
    public long? MaxPrefixes { get; init; }

    /// <summary>Percent of them at which a warning is logged, 1 to 100. Null: not managed; the device's default is 100.</summary>
    [Element("maximum-prefix/threshold", Min = 1, Max = 100)]
    public int? MaxPrefixThreshold { get; init; }

    /// <summary>What follows when there are more. Null: not managed.</summary>
    [Element("maximum-prefix/action")]
    public BgpMaxPrefixAction? MaxPrefixAction { get; init; }

    /// <summary>Whether the firewall names itself as the next hop. Null: not managed.</summary>
    [Element("next-hop")]
    public BgpNextHopSelf? NextHop { get; init; }

    /// <summary>Whether prefix lists are exchanged, so that each tells only what the other takes. Null: not managed; the device's default is <c>none</c>.</summary>
    [Element("orf/orf-prefix-list")]
    public BgpOutboundRouteFilter? OutboundRouteFilter { get; init; }

    /// <summary>Whether private autonomous systems are taken out of paths. Null: not managed.</summary>
    [Element("remove-private-AS")]
    public BgpRemovePrivateAs? RemovePrivateAs { get; init; }

    /// <summary>Whether the peer is a client of this route reflector. Null: not managed.</summary>
    [Element("route-reflector-client")]
    public bool? RouteReflectorClient { get; init; }

    /// <summary>Which communities are told. Null: not managed.</summary>
    [Element("send-community")]
    public BgpSendCommunity? SendCommunity { get; init; }
}

/// <summary>Whether prefix lists are exchanged with a BGP peer.</summary>
public enum BgpOutboundRouteFilter
{
    /// <summary>They are not.</summary>
    None,

    /// <summary>Both ways.</summary>
    Both,

    /// <summary>The peer's is taken.</summary>
    Receive,

    /// <summary>The own is sent.</summary>
    Send,
}
