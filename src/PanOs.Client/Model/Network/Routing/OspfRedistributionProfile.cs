namespace PanOs.Model;

/// <summary>An OSPF redistribution profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/routing-profile/ospf/redistribution-profile", ObjectPlaces.Device, Title = "OSPF redistribution profile", Collection = "OspfRedistributionProfiles", NameMaxLength = 31)]
public sealed partial record OspfRedistributionProfile(string Name) : ConfigurationObject
{
    /// <summary>BGP. Null: not managed.</summary>
    [Element("bgp")]
    public OspfRedistributionProfileBgp? Bgp { get; init; }

    /// <summary>Connected. Null: not managed.</summary>
    [Element("connected")]
    public OspfRedistributionProfileConnected? Connected { get; init; }

    /// <summary>Default route. Null: not managed.</summary>
    [Element("default-route")]
    public OspfRedistributionProfileDefaultRoute? DefaultRoute { get; init; }

    /// <summary>RIP. Null: not managed.</summary>
    [Element("rip")]
    public OspfRedistributionProfileBgp? Rip { get; init; }

    /// <summary>Static. Null: not managed.</summary>
    [Element("static")]
    public OspfRedistributionProfileConnected? Static { get; init; }
}

/// <summary>BGP.</summary>
[ConfigurationPart]
public sealed partial record OspfRedistributionProfileBgp : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enable { get; init; }

    /// <summary>Metric, 0 to 4294967295. Null: not managed.</summary>
    [Element("metric", Min = 0, Max = 4294967295)]
    public int? Metric { get; init; }

    /// <summary>Metric type. Null: not managed; the device's default is type-2.</summary>
    [Element("metric-type")]
    public OspfRedistributionProfileMetricType? MetricType { get; init; }

    /// <summary>Route map, at most 63 characters. Null: not managed.</summary>
    [Element("route-map", MaxLength = 63)]
    public string? RouteMap { get; init; }
}

/// <summary>Connected.</summary>
[ConfigurationPart]
public sealed partial record OspfRedistributionProfileConnected : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enable { get; init; }

    /// <summary>Metric, 1 to 65535. Null: not managed.</summary>
    [Element("metric", Min = 1, Max = 65535)]
    public int? Metric { get; init; }

    /// <summary>Metric type. Null: not managed; the device's default is type-2.</summary>
    [Element("metric-type")]
    public OspfRedistributionProfileMetricType? MetricType { get; init; }

    /// <summary>Route map, at most 63 characters. Null: not managed.</summary>
    [Element("route-map", MaxLength = 63)]
    public string? RouteMap { get; init; }
}

/// <summary>Default route.</summary>
[ConfigurationPart]
public sealed partial record OspfRedistributionProfileDefaultRoute : ConfigurationNode
{
    /// <summary>Always, yes or no. Null: not managed.</summary>
    [Element("always")]
    public bool? Always { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enable { get; init; }

    /// <summary>Metric, 0 to 4294967295. Null: not managed.</summary>
    [Element("metric", Min = 0, Max = 4294967295)]
    public int? Metric { get; init; }

    /// <summary>Metric type. Null: not managed; the device's default is type-2.</summary>
    [Element("metric-type")]
    public OspfRedistributionProfileMetricType? MetricType { get; init; }
}

/// <summary>Metric type.</summary>
public enum OspfRedistributionProfileMetricType
{
    /// <summary><c>type-1</c>.</summary>
    [WireName("type-1")]
    Type1,

    /// <summary><c>type-2</c>.</summary>
    [WireName("type-2")]
    Type2,
}
