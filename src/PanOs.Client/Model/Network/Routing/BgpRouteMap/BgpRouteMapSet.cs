namespace PanOs.Model;

/// <summary>Set.</summary>
[ConfigurationPart]
public sealed partial record BgpRouteMapSet : ConfigurationNode
{
    /// <summary>Aggregator. Null: not managed.</summary>
    [Element("aggregator")]
    public BgpRouteMapAggregator? Aggregator { get; init; }

    /// <summary>Metric. Null: not managed.</summary>
    [Element("metric")]
    public BgpRouteMapMetric? Metric { get; init; }

    /// <summary>IPv4. Null: not managed.</summary>
    [Element("ipv4")]
    public BgpRouteMapSetIpv4? Ipv4 { get; init; }

    /// <summary>IPv6. Null: not managed.</summary>
    [Element("ipv6")]
    public BgpRouteMapSetIpv4? Ipv6 { get; init; }

    /// <summary>Tag, 1 to 4294967295. Null: not managed.</summary>
    [Element("tag", Min = 1, Max = 4294967295)]
    public int? Tag { get; init; }

    /// <summary>Local preference, 0 to 4294967295. Null: not managed.</summary>
    [Element("local-preference", Min = 0, Max = 4294967295)]
    public int? LocalPreference { get; init; }

    /// <summary>Weight, 0 to 4294967295. Null: not managed.</summary>
    [Element("weight", Min = 0, Max = 4294967295)]
    public int? Weight { get; init; }

    /// <summary>Origin. Null: not managed.</summary>
    [Element("origin")]
    public BgpRouteMapOrigin? Origin { get; init; }

    /// <summary>Atomic aggregate, yes or no. Null: not managed.</summary>
    [Element("atomic-aggregate")]
    public bool? AtomicAggregate { get; init; }

    /// <summary>Originator ID. Null: not managed.</summary>
    [Element("originator-id")]
    public string? OriginatorId { get; init; }

    /// <summary>IPv6 nexthop prefer global, yes or no. Null: not managed.</summary>
    [Element("ipv6-nexthop-prefer-global")]
    public bool? Ipv6NexthopPreferGlobal { get; init; }

    /// <summary>Overwrite regular community, yes or no. Null: not managed.</summary>
    [Element("overwrite-regular-community")]
    public bool? OverwriteRegularCommunity { get; init; }

    /// <summary>Overwrite large community, yes or no. Null: not managed.</summary>
    [Element("overwrite-large-community")]
    public bool? OverwriteLargeCommunity { get; init; }

    /// <summary>Remove regular community, at most 63 characters. Null: not managed.</summary>
    [Element("remove-regular-community", MaxLength = 63)]
    public string? RemoveRegularCommunity { get; init; }

    /// <summary>Remove large community, at most 63 characters. Null: not managed.</summary>
    [Element("remove-large-community", MaxLength = 63)]
    public string? RemoveLargeCommunity { get; init; }

    /// <summary>Aspath prepend. Null: not managed.</summary>
    [Element("aspath-prepend")]
    public ValueList<string>? AspathPrepend { get; init; }

    /// <summary>Regular community. Null: not managed.</summary>
    [Element("regular-community")]
    public ValueList<string>? RegularCommunity { get; init; }

    /// <summary>Large community. Null: not managed.</summary>
    [Element("large-community")]
    public ValueList<string>? LargeCommunity { get; init; }

    /// <summary>Aspath exclude. Null: not managed.</summary>
    [Element("aspath-exclude")]
    public ValueList<string>? AspathExclude { get; init; }

    /// <summary>Extended community. Null: not managed.</summary>
    [Element("extended-community", Since = "11.0.2")]
    public ValueList<string>? ExtendedCommunity { get; init; }
}
