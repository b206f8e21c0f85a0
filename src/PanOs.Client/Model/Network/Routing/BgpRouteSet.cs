namespace PanOs.Model;

/// <summary>What an entry of a route map changes about a BGP route.</summary>
[ConfigurationPart]
public sealed partial record BgpRouteSet : ConfigurationNode
{
    /// <summary>The value for its metric, 0 to 4294967295. Null: not managed.</summary>
    [Element("metric/value", Min = 0, Max = 4294967295)]
    public long? Metric { get; init; }

    /// <summary>What is done with that value. Null: not managed.</summary>
    [Element("metric/action")]
    public MetricAction? MetricAction { get; init; }

    /// <summary>Its local preference, 0 to 4294967295. Null: not managed.</summary>
    [Element("local-preference", Min = 0, Max = 4294967295)]
    public long? LocalPreference { get; init; }

    /// <summary>Its weight, 0 to 4294967295. Null: not managed.</summary>
    [Element("weight", Min = 0, Max = 4294967295)]
    public long? Weight { get; init; }

    /// <summary>Its tag, 1 to 4294967295. Null: not managed.</summary>
    [Element("tag", Min = 1, Max = 4294967295)]
    public long? Tag { get; init; }

    /// <summary>Where it comes from. Null: not managed.</summary>
    [Element("origin")]
    public BgpOrigin? Origin { get; init; }

    /// <summary>Whether it is marked as an aggregate that lost detail. Null: not managed.</summary>
    [Element("atomic-aggregate")]
    public bool? AtomicAggregate { get; init; }

    /// <summary>The autonomous system that made the aggregate, 1 to 4294967295. Null: not managed.</summary>
    [Element("aggregator/as", Min = 1, Max = 4294967295)]
    public long? AggregatorAs { get; init; }

    /// <summary>The router that made the aggregate. Null: not managed.</summary>
    [Element("aggregator/router-id")]
    public string? AggregatorRouterId { get; init; }

    /// <summary>The router that the route began at. Null: not managed.</summary>
    [Element("originator-id")]
    public string? OriginatorId { get; init; }

    /// <summary>The IPv4 address that the firewall's own traffic has there, at most 128 characters. Null: not managed.</summary>
    [Element("ipv4/source-address", MaxLength = 128)]
    public string? SourceAddress { get; init; }

    /// <summary>The IPv4 next hop, or <c>none</c>, <c>unchanged</c> or <c>peer-address</c>. Null: not managed.</summary>
    [Element("ipv4/next-hop")]
    public string? NextHop { get; init; }

    /// <summary>The IPv6 address that the firewall's own traffic has there, at most 128 characters. Null: not managed.</summary>
    [Element("ipv6/source-address", MaxLength = 128)]
    public string? Ipv6SourceAddress { get; init; }

    /// <summary>The IPv6 next hop, or <c>none</c> or <c>peer-address</c>. Null: not managed.</summary>
    [Element("ipv6/next-hop")]
    public string? Ipv6NextHop { get; init; }

    /// <summary>Whether a global IPv6 next hop is preferred to a link-local one. Null: not managed.</summary>
    [Element("ipv6-nexthop-prefer-global")]
    public bool? PreferGlobalNextHop { get; init; }

    /// <summary>Autonomous systems that are put before the path. Null: not managed.</summary>
    [Element("aspath-prepend")]
    public ValueList<string>? AsPathPrepend { get; init; }

    /// <summary>Autonomous systems that are taken out of the path. Null: not managed.</summary>
    [Element("aspath-exclude")]
    public ValueList<string>? AsPathExclude { get; init; }

    /// <summary>Regular communities that are added. Null: not managed.</summary>
    [Element("regular-community")]
    public ValueList<string>? RegularCommunities { get; init; }

    /// <summary>Whether they replace those that were there. Null: not managed.</summary>
    [Element("overwrite-regular-community")]
    public bool? OverwriteRegularCommunities { get; init; }

    /// <summary>The name of a list of regular communities that are taken away, at most 63 characters. Null: not managed.</summary>
    [Element("remove-regular-community", MaxLength = 63)]
    public string? RemoveRegularCommunities { get; init; }

    /// <summary>Large communities that are added. Null: not managed.</summary>
    [Element("large-community")]
    public ValueList<string>? LargeCommunities { get; init; }

    /// <summary>Whether they replace those that were there. Null: not managed.</summary>
    [Element("overwrite-large-community")]
    public bool? OverwriteLargeCommunities { get; init; }

    /// <summary>The name of a list of large communities that are taken away, at most 63 characters. Null: not managed.</summary>
    [Element("remove-large-community", MaxLength = 63)]
    public string? RemoveLargeCommunities { get; init; }

    /// <summary>Extended communities that are added. Null: not managed.</summary>
    [Element("extended-community", Since = "11.0.2")]
    public ValueList<string>? ExtendedCommunities { get; init; }
}
