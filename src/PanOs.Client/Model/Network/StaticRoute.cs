namespace PanOs.Model;

/// <summary>A static IPv4 route of a virtual router.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("routing-table/ip/static-route", ObjectPlaces.VirtualRouter, Title = "static route", Collection = "StaticRoutes", NameMaxLength = 63)]
public sealed partial record StaticRoute(string Name) : ConfigurationObject
{
    /// <summary>With prefix length, such as <c>0.0.0.0/0</c>. Null: not managed.</summary>
    [Element("destination")]
    public string? Destination { get; init; }

    /// <summary>Where the traffic goes. Null: not managed.</summary>
    [Element("nexthop")]
    public NextHop? NextHop { get; init; }

    /// <summary>The interface that it leaves by. Null: not managed.</summary>
    [Element("interface")]
    public string? Interface { get; init; }

    /// <summary>1 to 65535. Null: not managed; the device's default is 10.</summary>
    [Element("metric", Min = 1, Max = 65535)]
    public int? Metric { get; init; }
}
