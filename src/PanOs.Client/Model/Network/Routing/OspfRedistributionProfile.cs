namespace PanOs.Model;

/// <summary>Which routes of other sources OSPF tells.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/ospf/redistribution-profile", ObjectPlaces.Device, Title = "OSPF redistribution profile", Collection = "OspfRedistributionProfiles", NameMaxLength = 31)]
public sealed partial record OspfRedistributionProfile(string Name) : ConfigurationObject
{
    /// <summary>Networks of the firewall's interfaces. Null: not managed.</summary>
    [Element("connected")]
    public OspfLocalRedistribution? Connected { get; init; }

    /// <summary>Static routes. Null: not managed.</summary>
    [Element("static")]
    public OspfLocalRedistribution? Static { get; init; }

    /// <summary>BGP routes. Null: not managed.</summary>
    [Element("bgp")]
    public OspfProtocolRedistribution? Bgp { get; init; }

    /// <summary>RIP routes. Null: not managed.</summary>
    [Element("rip")]
    public OspfProtocolRedistribution? Rip { get; init; }

    /// <summary>A default route. Null: not managed.</summary>
    [Element("default-route")]
    public OspfDefaultRoute? DefaultRoute { get; init; }
}

/// <summary>How the firewall's own routes are told by OSPF.</summary>
[ConfigurationPart]
public sealed partial record OspfLocalRedistribution : ConfigurationNode
{
    /// <summary>Whether they are. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>The metric that they get, 1 to 65535. Null: not managed.</summary>
    [Element("metric", Min = 1, Max = 65535)]
    public int? Metric { get; init; }

    /// <summary>What the metric means. Null: not managed; the device's default is <c>type-2</c>.</summary>
    [Element("metric-type")]
    public OspfMetricType? MetricType { get; init; }

    /// <summary>The name of a route map that says which, at most 63 characters. Null: not managed.</summary>
    [Element("route-map", MaxLength = 63)]
    public string? RouteMap { get; init; }
}

/// <summary>How the routes of another protocol are told by OSPF.</summary>
[ConfigurationPart]
public sealed partial record OspfProtocolRedistribution : ConfigurationNode
{
    /// <summary>Whether they are. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>The metric that they get, 0 to 4294967295. Null: not managed.</summary>
    [Element("metric", Min = 0, Max = 4294967295)]
    public long? Metric { get; init; }

    /// <summary>What the metric means. Null: not managed; the device's default is <c>type-2</c>.</summary>
    [Element("metric-type")]
    public OspfMetricType? MetricType { get; init; }

    /// <summary>The name of a route map that says which, at most 63 characters. Null: not managed.</summary>
    [Element("route-map", MaxLength = 63)]
    public string? RouteMap { get; init; }
}

/// <summary>How a default route is told by OSPF.</summary>
[ConfigurationPart]
public sealed partial record OspfDefaultRoute : ConfigurationNode
{
    /// <summary>Whether it is. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Whether it is even when the firewall has none. Null: not managed.</summary>
    [Element("always")]
    public bool? Always { get; init; }

    /// <summary>The metric that it gets, 0 to 4294967295. Null: not managed.</summary>
    [Element("metric", Min = 0, Max = 4294967295)]
    public long? Metric { get; init; }

    /// <summary>What the metric means. Null: not managed; the device's default is <c>type-2</c>.</summary>
    [Element("metric-type")]
    public OspfMetricType? MetricType { get; init; }
}

/// <summary>What the metric of a route from outside means.</summary>
public enum OspfMetricType
{
    /// <summary>The way within OSPF is added to it.</summary>
    [WireName("type-1")]
    Type1,

    /// <summary>It stands as it is.</summary>
    [WireName("type-2")]
    Type2,
}
