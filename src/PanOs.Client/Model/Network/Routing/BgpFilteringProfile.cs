namespace PanOs.Model;

/// <summary>Which routes are taken from a BGP peer and told to it.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/bgp/filtering-profile", ObjectPlaces.Device, Title = "BGP filtering profile", Collection = "BgpFilteringProfiles", NameMaxLength = 31)]
public sealed partial record BgpFilteringProfile(string Name) : ConfigurationObject
{
    /// <summary>Free text, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }

    /// <summary>For which version of IP. Null: not managed.</summary>
    [Element(".")]
    public BgpFilters? Filters { get; init; }
}

/// <summary>The version of IP that a BGP filtering profile is for.</summary>
[ConfigurationChoice]
public abstract partial record BgpFilters : ConfigurationNode
{
    private BgpFilters()
    {
    }

    /// <summary>IPv4.</summary>
    /// <param name="unicast">Filters of unicast routes.</param>
    public static BgpFilters Ipv4(BgpFilter unicast) => new Ipv4Filters { Unicast = unicast };

    /// <summary>IPv6.</summary>
    /// <param name="unicast">Filters of unicast routes.</param>
    public static BgpFilters Ipv6(BgpFilter unicast) => new Ipv6Filters { Unicast = unicast };

    /// <summary>IPv4.</summary>
    [Alternative("ipv4")]
    public sealed partial record Ipv4Filters : BgpFilters
    {
        /// <summary>Filters of unicast routes. Null: not managed.</summary>
        [Element("unicast")]
        public BgpFilter? Unicast { get; init; }

        /// <summary>Filters of multicast routes. Null: not managed.</summary>
        [Element("multicast")]
        public BgpFilter? Multicast { get; init; }
    }

    /// <summary>IPv6.</summary>
    [Alternative("ipv6")]
    public sealed partial record Ipv6Filters : BgpFilters
    {
        /// <summary>Filters of unicast routes. Null: not managed.</summary>
        [Element("unicast")]
        public BgpFilter? Unicast { get; init; }
    }
}

/// <summary>Filters for the routes of one address family. Each field has a name.</summary>
[ConfigurationPart]
public sealed partial record BgpFilter : ConfigurationNode
{
    /// <summary>Networks that are taken. Null: not managed.</summary>
    [Element("inbound-network-filters")]
    public BgpNetworkFilter? InboundNetworks { get; init; }

    /// <summary>Networks that are told. Null: not managed.</summary>
    [Element("outbound-network-filters")]
    public BgpNetworkFilter? OutboundNetworks { get; init; }

    /// <summary>The AS path access list of what is taken, at most 63 characters. Null: not managed.</summary>
    [Element("filter-list/inbound", MaxLength = 63)]
    public string? InboundAsPaths { get; init; }

    /// <summary>The AS path access list of what is told, at most 63 characters. Null: not managed.</summary>
    [Element("filter-list/outbound", MaxLength = 63)]
    public string? OutboundAsPaths { get; init; }

    /// <summary>The route map of what is taken, at most 63 characters. Null: not managed.</summary>
    [Element("route-maps/inbound", MaxLength = 63)]
    public string? InboundRouteMap { get; init; }

    /// <summary>The route map of what is told, at most 63 characters. Null: not managed.</summary>
    [Element("route-maps/outbound", MaxLength = 63)]
    public string? OutboundRouteMap { get; init; }

    /// <summary>For multicast routes: whether the filters of unicast routes hold for them too. Null: not managed.</summary>
    [Element("inherit")]
    public bool? InheritUnicast { get; init; }

    /// <summary>The route map of what is told although an aggregate hides it, at most 63 characters. Null: not managed.</summary>
    [Element("unsuppress-map", MaxLength = 63)]
    public string? UnsuppressMap { get; init; }

    /// <summary>When routes of this route map exist, those of the next field are told, at most 63 characters. Null: not managed.</summary>
    [Element("conditional-advertisement/exist/exist-map", MaxLength = 63)]
    public string? ExistMap { get; init; }

    /// <summary>The route map of what is told then, at most 63 characters. Null: not managed.</summary>
    [Element("conditional-advertisement/exist/advertise-map", MaxLength = 63)]
    public string? AdvertiseIfExists { get; init; }

    /// <summary>When no route of this route map exists, those of the next field are told, at most 63 characters. Null: not managed.</summary>
    [Element("conditional-advertisement/non-exist/non-exist-map", MaxLength = 63)]
    public string? NonExistMap { get; init; }

    /// <summary>The route map of what is told then, at most 63 characters. Null: not managed.</summary>
    [Element("conditional-advertisement/non-exist/advertise-map", MaxLength = 63)]
    public string? AdvertiseIfMissing { get; init; }
}

/// <summary>What the networks of BGP routes are filtered by.</summary>
[ConfigurationChoice]
public abstract partial record BgpNetworkFilter : ConfigurationNode
{
    private BgpNetworkFilter()
    {
    }

    /// <summary>By a prefix list.</summary>
    /// <param name="value">Its name, at most 63 characters.</param>
    public static BgpNetworkFilter PrefixList(string value) => new PrefixListFilter(value);

    /// <summary>By an access list.</summary>
    /// <param name="value">Its name, at most 63 characters.</param>
    public static BgpNetworkFilter DistributeList(string value) => new DistributeListFilter(value);

    /// <summary>By a prefix list.</summary>
    /// <param name="Value">Its name, at most 63 characters.</param>
    [Alternative("prefix-list")]
    public sealed partial record PrefixListFilter([property: Element(".", MaxLength = 63)] string Value) : BgpNetworkFilter;

    /// <summary>By an access list.</summary>
    /// <param name="Value">Its name, at most 63 characters.</param>
    [Alternative("distribute-list")]
    public sealed partial record DistributeListFilter([property: Element(".", MaxLength = 63)] string Value) : BgpNetworkFilter;
}
