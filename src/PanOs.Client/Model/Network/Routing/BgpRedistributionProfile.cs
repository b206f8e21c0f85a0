namespace PanOs.Model;

/// <summary>A BGP redistribution profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/routing-profile/bgp/redistribution-profile", ObjectPlaces.Device, Title = "BGP redistribution profile", Collection = "BgpRedistributionProfiles", NameMaxLength = 31)]
public sealed partial record BgpRedistributionProfile(string Name) : ConfigurationObject
{
    /// <summary>One of the alternatives. Null: not managed.</summary>
    [Element(".")]
    public BgpRedistributionProfileKind? Kind { get; init; }
}

/// <summary>Connected.</summary>
[ConfigurationPart]
public sealed partial record BgpRedistributionProfileConnected : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enable { get; init; }

    /// <summary>Metric, 1 to 65535. Null: not managed.</summary>
    [Element("metric", Min = 1, Max = 65535)]
    public int? Metric { get; init; }

    /// <summary>Route map, at most 63 characters. Null: not managed.</summary>
    [Element("route-map", MaxLength = 63)]
    public string? RouteMap { get; init; }
}

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record BgpRedistributionProfileKind : ConfigurationNode
{
    private BgpRedistributionProfileKind()
    {
    }

    /// <summary>IPv4.</summary>
    [Alternative("ipv4")]
    public sealed partial record Ipv4Choice : BgpRedistributionProfileKind
    {
        /// <summary>One of the alternatives. Null: not managed.</summary>
        [Element(".")]
        public BgpRedistributionProfileKindIpv4Kind? Kind { get; init; }
    }

    /// <summary>IPv6.</summary>
    [Alternative("ipv6")]
    public sealed partial record Ipv6Choice : BgpRedistributionProfileKind
    {
        /// <summary>One of the alternatives. Null: not managed.</summary>
        [Element(".")]
        public BgpRedistributionProfileKindIpv6Kind? Kind { get; init; }
    }
}

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record BgpRedistributionProfileKindIpv4Kind : ConfigurationNode
{
    private BgpRedistributionProfileKindIpv4Kind()
    {
    }

    /// <summary>Unicast.</summary>
    [Alternative("unicast")]
    public sealed partial record UnicastChoice : BgpRedistributionProfileKindIpv4Kind
    {
        /// <summary>Connected. Null: not managed.</summary>
        [Element("connected")]
        public BgpRedistributionProfileConnected? Connected { get; init; }

        /// <summary>OSPF. Null: not managed.</summary>
        [Element("ospf")]
        public BgpRedistributionProfileConnected? Ospf { get; init; }

        /// <summary>RIP. Null: not managed.</summary>
        [Element("rip")]
        public BgpRedistributionProfileConnected? Rip { get; init; }

        /// <summary>Static. Null: not managed.</summary>
        [Element("static")]
        public BgpRedistributionProfileConnected? Static { get; init; }
    }
}

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record BgpRedistributionProfileKindIpv6Kind : ConfigurationNode
{
    private BgpRedistributionProfileKindIpv6Kind()
    {
    }

    /// <summary>Unicast.</summary>
    [Alternative("unicast")]
    public sealed partial record UnicastChoice : BgpRedistributionProfileKindIpv6Kind
    {
        /// <summary>Connected. Null: not managed.</summary>
        [Element("connected")]
        public BgpRedistributionProfileConnected? Connected { get; init; }

        /// <summary>OSPFv3. Null: not managed.</summary>
        [Element("ospfv3")]
        public BgpRedistributionProfileConnected? Ospfv3 { get; init; }

        /// <summary>Static. Null: not managed.</summary>
        [Element("static")]
        public BgpRedistributionProfileConnected? Static { get; init; }
    }
}
