namespace PanOs.Model;

/// <summary>
/// A virtual router of the legacy routing engine. Its static routes are objects of their own, see
/// <see cref="StaticRoute"/> and <see cref="Ipv6StaticRoute"/>; its routing protocols are kept and written back.
/// </summary>
/// <param name="Name">At most 31 characters; the router of a new firewall is <c>default</c>.</param>
[ConfigurationObject("network/virtual-router", ObjectPlaces.Device, Title = "virtual router", Collection = "VirtualRouters", NameMaxLength = 31)]
public sealed partial record VirtualRouter(string Name) : ConfigurationObject
{
    /// <summary>The interfaces that it routes between. Null: not managed.</summary>
    [Element("interface")]
    public ValueList<string>? Interfaces { get; init; }

    /// <summary>How much each source of routes is trusted. Null: not managed.</summary>
    [Element("admin-dists")]
    public VirtualRouterDistances? AdministrativeDistances { get; init; }

    /// <summary>How traffic is spread over routes of equal cost. Null: not managed.</summary>
    [Element("ecmp")]
    public EqualCostMultiPath? EqualCostMultiPath { get; init; }
}

/// <summary>How much a virtual router trusts each source of routes: the lowest distance wins. Each is 10 to 240.</summary>
[ConfigurationPart]
public sealed partial record VirtualRouterDistances : ConfigurationNode
{
    /// <summary>Static IPv4 routes. Null: not managed; the device's default is 10.</summary>
    [Element("static", Min = 10, Max = 240)]
    public int? Static { get; init; }

    /// <summary>Static IPv6 routes. Null: not managed; the device's default is 10.</summary>
    [Element("static-ipv6", Min = 10, Max = 240)]
    public int? StaticIpv6 { get; init; }

    /// <summary>OSPF routes within the autonomous system. Null: not managed; the device's default is 30.</summary>
    [Element("ospf-int", Min = 10, Max = 240)]
    public int? OspfInternal { get; init; }

    /// <summary>OSPF routes from outside. Null: not managed; the device's default is 110.</summary>
    [Element("ospf-ext", Min = 10, Max = 240)]
    public int? OspfExternal { get; init; }

    /// <summary>OSPFv3 routes within the autonomous system. Null: not managed; the device's default is 30.</summary>
    [Element("ospfv3-int", Min = 10, Max = 240)]
    public int? Ospfv3Internal { get; init; }

    /// <summary>OSPFv3 routes from outside. Null: not managed; the device's default is 110.</summary>
    [Element("ospfv3-ext", Min = 10, Max = 240)]
    public int? Ospfv3External { get; init; }

    /// <summary>BGP routes of the own autonomous system. Null: not managed; the device's default is 200.</summary>
    [Element("ibgp", Min = 10, Max = 240)]
    public int? InternalBgp { get; init; }

    /// <summary>BGP routes of other autonomous systems. Null: not managed; the device's default is 20.</summary>
    [Element("ebgp", Min = 10, Max = 240)]
    public int? ExternalBgp { get; init; }

    /// <summary>RIP routes. Null: not managed; the device's default is 120.</summary>
    [Element("rip", Min = 10, Max = 240)]
    public int? Rip { get; init; }
}

/// <summary>How traffic is spread over routes of equal cost.</summary>
[ConfigurationPart]
public sealed partial record EqualCostMultiPath : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed; the device's default is no.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>The most routes that are used at once, 2 to 4. Null: not managed; the device's default is 2.</summary>
    [Element("max-path", Min = 2, Max = 4)]
    public int? MaxPaths { get; init; }

    /// <summary>Whether answers leave by the interface that the request came in by. Null: not managed.</summary>
    [Element("symmetric-return")]
    public bool? SymmetricReturn { get; init; }

    /// <summary>Whether IKE and IPsec traffic of the firewall leaves by the interface that it has its address from. Null: not managed.</summary>
    [Element("strict-source-path")]
    public bool? StrictSourcePath { get; init; }
}
