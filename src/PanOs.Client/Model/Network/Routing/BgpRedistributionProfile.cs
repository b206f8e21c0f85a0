namespace PanOs.Model;

/// <summary>Which routes of other sources BGP tells.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/bgp/redistribution-profile", ObjectPlaces.Device, Title = "BGP redistribution profile", Collection = "BgpRedistributionProfiles", NameMaxLength = 31)]
public sealed partial record BgpRedistributionProfile(string Name) : ConfigurationObject
{
    /// <summary>For which version of IP. Null: not managed.</summary>
    [Element(".")]
    public BgpRedistributedRoutes? Routes { get; init; }
}

/// <summary>The version of IP that a BGP redistribution profile is for.</summary>
[ConfigurationChoice]
public abstract partial record BgpRedistributedRoutes : ConfigurationNode
{
    private BgpRedistributedRoutes()
    {
    }

    /// <summary>IPv4.</summary>
    [Alternative("ipv4")]
    public sealed partial record Ipv4Routes : BgpRedistributedRoutes
    {
        /// <summary>Networks of the firewall's interfaces. Null: not managed.</summary>
        [Element("unicast/connected")]
        public BgpRedistribution? Connected { get; init; }

        /// <summary>Static routes. Null: not managed.</summary>
        [Element("unicast/static")]
        public BgpRedistribution? Static { get; init; }

        /// <summary>OSPF routes. Null: not managed.</summary>
        [Element("unicast/ospf")]
        public BgpRedistribution? Ospf { get; init; }

        /// <summary>RIP routes. Null: not managed.</summary>
        [Element("unicast/rip")]
        public BgpRedistribution? Rip { get; init; }
    }

    /// <summary>IPv6.</summary>
    [Alternative("ipv6")]
    public sealed partial record Ipv6Routes : BgpRedistributedRoutes
    {
        /// <summary>Networks of the firewall's interfaces. Null: not managed.</summary>
        [Element("unicast/connected")]
        public BgpRedistribution? Connected { get; init; }

        /// <summary>Static routes. Null: not managed.</summary>
        [Element("unicast/static")]
        public BgpRedistribution? Static { get; init; }

        /// <summary>OSPFv3 routes. Null: not managed.</summary>
        [Element("unicast/ospfv3")]
        public BgpRedistribution? Ospfv3 { get; init; }
    }
}

/// <summary>How routes of one source are told by BGP.</summary>
[ConfigurationPart]
public sealed partial record BgpRedistribution : ConfigurationNode
{
    /// <summary>Whether they are. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>The metric that they get, 1 to 65535. Null: not managed.</summary>
    [Element("metric", Min = 1, Max = 65535)]
    public int? Metric { get; init; }

    /// <summary>The name of a route map that says which, at most 63 characters. Null: not managed.</summary>
    [Element("route-map", MaxLength = 63)]
    public string? RouteMap { get; init; }
}
