namespace PanOs.Model;

/// <summary>A static IPv4 route of a virtual router.</summary>
/// <param name="Name">At most 63 characters.</param>
public sealed partial record StaticRoute(string Name) : ConfigurationObject
{
    /// <summary>With prefix length, such as <c>0.0.0.0/0</c>. Null: not managed.</summary>
    public string? Destination { get; init; }

    /// <summary>Where the traffic goes. Null: not managed.</summary>
    public NextHop? NextHop { get; init; }

    /// <summary>The interface that it leaves by. Null: not managed.</summary>
    public string? Interface { get; init; }

    /// <summary>1 to 65535. Null: not managed; the device's default is 10.</summary>
    public int? Metric { get; init; }
}
