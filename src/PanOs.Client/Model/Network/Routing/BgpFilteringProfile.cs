namespace PanOs.Model;

/// <summary>A BGP filtering profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/routing-profile/bgp/filtering-profile", ObjectPlaces.Device, Title = "BGP filtering profile", Collection = "BgpFilteringProfiles", NameMaxLength = 31)]
public sealed partial record BgpFilteringProfile(string Name) : ConfigurationObject
{
    /// <summary>One of the alternatives. Null: not managed.</summary>
    [Element(".")]
    public BgpFilteringProfileKind? Kind { get; init; }

    /// <summary>Description, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }
}

/// <summary>Conditional advertisement.</summary>
[ConfigurationPart]
public sealed partial record BgpFilteringProfileConditionalAdvertisement : ConfigurationNode
{
    /// <summary>Exist. Null: not managed.</summary>
    [Element("exist")]
    public BgpFilteringProfileExist? Exist { get; init; }

    /// <summary>Non exist. Null: not managed.</summary>
    [Element("non-exist")]
    public BgpFilteringProfileNonExist? NonExist { get; init; }
}

/// <summary>Exist.</summary>
[ConfigurationPart]
public sealed partial record BgpFilteringProfileExist : ConfigurationNode
{
    /// <summary>Advertise map, at most 63 characters. Null: not managed.</summary>
    [Element("advertise-map", MaxLength = 63)]
    public string? AdvertiseMap { get; init; }

    /// <summary>Exist map, at most 63 characters. Null: not managed.</summary>
    [Element("exist-map", MaxLength = 63)]
    public string? ExistMap { get; init; }
}

/// <summary>Filter list.</summary>
[ConfigurationPart]
public sealed partial record BgpFilteringProfileFilterList : ConfigurationNode
{
    /// <summary>Inbound, at most 63 characters. Null: not managed.</summary>
    [Element("inbound", MaxLength = 63)]
    public string? Inbound { get; init; }

    /// <summary>Outbound, at most 63 characters. Null: not managed.</summary>
    [Element("outbound", MaxLength = 63)]
    public string? Outbound { get; init; }
}

/// <summary>Inbound network filters: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record BgpFilteringProfileInboundNetworkFilters : ConfigurationNode
{
    private BgpFilteringProfileInboundNetworkFilters()
    {
    }

    /// <summary>Distribute list.</summary>
    /// <param name="value">The value.</param>
    public static BgpFilteringProfileInboundNetworkFilters DistributeList(string value) => new DistributeListChoice(value);

    /// <summary>Prefix list.</summary>
    /// <param name="value">The value.</param>
    public static BgpFilteringProfileInboundNetworkFilters PrefixList(string value) => new PrefixListChoice(value);

    /// <summary>Distribute list.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("distribute-list")]
    public sealed partial record DistributeListChoice([property: Element(".", MaxLength = 63)] string Value) : BgpFilteringProfileInboundNetworkFilters;

    /// <summary>Prefix list.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("prefix-list")]
    public sealed partial record PrefixListChoice([property: Element(".", MaxLength = 63)] string Value) : BgpFilteringProfileInboundNetworkFilters;
}

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record BgpFilteringProfileKind : ConfigurationNode
{
    private BgpFilteringProfileKind()
    {
    }

    /// <summary>IPv4.</summary>
    [Alternative("ipv4")]
    public sealed partial record Ipv4Choice : BgpFilteringProfileKind
    {
        /// <summary>Multicast. Null: not managed.</summary>
        [Element("multicast")]
        public BgpFilteringProfileMulticast? Multicast { get; init; }

        /// <summary>Unicast. Null: not managed.</summary>
        [Element("unicast")]
        public BgpFilteringProfileUnicast? Unicast { get; init; }
    }

    /// <summary>IPv6.</summary>
    [Alternative("ipv6")]
    public sealed partial record Ipv6Choice : BgpFilteringProfileKind
    {
        /// <summary>Unicast. Null: not managed.</summary>
        [Element("unicast")]
        public BgpFilteringProfileUnicast? Unicast { get; init; }
    }
}

/// <summary>Multicast.</summary>
[ConfigurationPart]
public sealed partial record BgpFilteringProfileMulticast : ConfigurationNode
{
    /// <summary>Conditional advertisement. Null: not managed.</summary>
    [Element("conditional-advertisement")]
    public BgpFilteringProfileConditionalAdvertisement? ConditionalAdvertisement { get; init; }

    /// <summary>Filter list. Null: not managed.</summary>
    [Element("filter-list")]
    public BgpFilteringProfileFilterList? FilterList { get; init; }

    /// <summary>Inbound network filters. Null: not managed.</summary>
    [Element("inbound-network-filters")]
    public BgpFilteringProfileInboundNetworkFilters? InboundNetworkFilters { get; init; }

    /// <summary>Inherit, yes or no. Null: not managed.</summary>
    [Element("inherit")]
    public bool? Inherit { get; init; }

    /// <summary>Outbound network filters. Null: not managed.</summary>
    [Element("outbound-network-filters")]
    public BgpFilteringProfileInboundNetworkFilters? OutboundNetworkFilters { get; init; }

    /// <summary>Route maps. Null: not managed.</summary>
    [Element("route-maps")]
    public BgpFilteringProfileFilterList? RouteMaps { get; init; }

    /// <summary>Unsuppress map, at most 63 characters. Null: not managed.</summary>
    [Element("unsuppress-map", MaxLength = 63)]
    public string? UnsuppressMap { get; init; }
}

/// <summary>Non exist.</summary>
[ConfigurationPart]
public sealed partial record BgpFilteringProfileNonExist : ConfigurationNode
{
    /// <summary>Advertise map, at most 63 characters. Null: not managed.</summary>
    [Element("advertise-map", MaxLength = 63)]
    public string? AdvertiseMap { get; init; }

    /// <summary>Non exist map, at most 63 characters. Null: not managed.</summary>
    [Element("non-exist-map", MaxLength = 63)]
    public string? NonExistMap { get; init; }
}

/// <summary>Unicast.</summary>
[ConfigurationPart]
public sealed partial record BgpFilteringProfileUnicast : ConfigurationNode
{
    /// <summary>Conditional advertisement. Null: not managed.</summary>
    [Element("conditional-advertisement")]
    public BgpFilteringProfileConditionalAdvertisement? ConditionalAdvertisement { get; init; }

    /// <summary>Filter list. Null: not managed.</summary>
    [Element("filter-list")]
    public BgpFilteringProfileFilterList? FilterList { get; init; }

    /// <summary>Inbound network filters. Null: not managed.</summary>
    [Element("inbound-network-filters")]
    public BgpFilteringProfileInboundNetworkFilters? InboundNetworkFilters { get; init; }

    /// <summary>Outbound network filters. Null: not managed.</summary>
    [Element("outbound-network-filters")]
    public BgpFilteringProfileInboundNetworkFilters? OutboundNetworkFilters { get; init; }

    /// <summary>Route maps. Null: not managed.</summary>
    [Element("route-maps")]
    public BgpFilteringProfileFilterList? RouteMaps { get; init; }

    /// <summary>Unsuppress map, at most 63 characters. Null: not managed.</summary>
    [Element("unsuppress-map", MaxLength = 63)]
    public string? UnsuppressMap { get; init; }
}
