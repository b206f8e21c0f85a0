namespace PanOs.Model;

/// <summary>
/// A logical router of the advanced routing engine (PAN-OS 10.1 and later). The static routes of a VRF are objects of
/// their own, see <see cref="LogicalStaticRoute"/>; its routing protocols are kept and written back.
/// </summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/logical-router", ObjectPlaces.Device, Title = "logical router", Collection = "LogicalRouters", NameMaxLength = 31)]
public sealed partial record LogicalRouter(string Name) : ConfigurationObject
{
    /// <summary>The routing tables. There is one, called <c>default</c>. Null: not managed.</summary>
    [Element("vrf")]
    public ValueList<LogicalRouterVrf>? Vrfs { get; init; }
}

/// <summary>A routing table of a logical router.</summary>
/// <param name="Name"><c>default</c>.</param>
[ConfigurationPart]
public sealed partial record LogicalRouterVrf(string Name) : ConfigurationNode
{
    /// <summary>The interfaces that it routes between. Null: not managed.</summary>
    [Element("interface")]
    public ValueList<string>? Interfaces { get; init; }

    /// <summary>How much each source of routes is trusted. Null: not managed.</summary>
    [Element("admin-dists")]
    public LogicalRouterDistances? AdministrativeDistances { get; init; }

    /// <summary>How traffic is spread over routes of equal cost. Null: not managed.</summary>
    [Element("ecmp")]
    public EqualCostMultiPath? EqualCostMultiPath { get; init; }
}

/// <summary>How much a logical router trusts each source of routes: the lowest distance wins. Each is 1 to 255.</summary>
[ConfigurationPart]
public sealed partial record LogicalRouterDistances : ConfigurationNode
{
    /// <summary>Static IPv4 routes. Null: not managed; the device's default is 10.</summary>
    [Element("static", Min = 1, Max = 255)]
    public int? Static { get; init; }

    /// <summary>Static IPv6 routes. Null: not managed; the device's default is 10.</summary>
    [Element("static-ipv6", Min = 1, Max = 255)]
    public int? StaticIpv6 { get; init; }

    /// <summary>OSPF routes between areas. Null: not managed; the device's default is 110.</summary>
    [Element("ospf-inter", Min = 1, Max = 255)]
    public int? OspfInterArea { get; init; }

    /// <summary>OSPF routes within an area. Null: not managed; the device's default is 110.</summary>
    [Element("ospf-intra", Min = 1, Max = 255)]
    public int? OspfIntraArea { get; init; }

    /// <summary>OSPF routes from outside. Null: not managed; the device's default is 110.</summary>
    [Element("ospf-ext", Min = 1, Max = 255)]
    public int? OspfExternal { get; init; }

    /// <summary>OSPFv3 routes between areas. Null: not managed; the device's default is 110.</summary>
    [Element("ospfv3-inter", Min = 1, Max = 255)]
    public int? Ospfv3InterArea { get; init; }

    /// <summary>OSPFv3 routes within an area. Null: not managed; the device's default is 110.</summary>
    [Element("ospfv3-intra", Min = 1, Max = 255)]
    public int? Ospfv3IntraArea { get; init; }

    /// <summary>OSPFv3 routes from outside. Null: not managed; the device's default is 110.</summary>
    [Element("ospfv3-ext", Min = 1, Max = 255)]
    public int? Ospfv3External { get; init; }

    /// <summary>BGP routes of the own autonomous system. Null: not managed; the device's default is 200.</summary>
    [Element("bgp-internal", Min = 1, Max = 255)]
    public int? InternalBgp { get; init; }

    /// <summary>BGP routes of other autonomous systems. Null: not managed; the device's default is 20.</summary>
    [Element("bgp-external", Min = 1, Max = 255)]
    public int? ExternalBgp { get; init; }

    /// <summary>BGP routes of the router itself. Null: not managed; the device's default is 20.</summary>
    [Element("bgp-local", Min = 1, Max = 255)]
    public int? LocalBgp { get; init; }

    /// <summary>RIP routes. Null: not managed; the device's default is 120.</summary>
    [Element("rip", Min = 1, Max = 255)]
    public int? Rip { get; init; }
}
