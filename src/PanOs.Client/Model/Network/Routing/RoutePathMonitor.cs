namespace PanOs.Model;

/// <summary>Watches hosts by ping, and takes a route away while they do not answer.</summary>
[ConfigurationPart]
public sealed partial record RoutePathMonitor : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>How many hosts must be silent. Null: not managed; the device's default is any.</summary>
    [Element("failure-condition")]
    public FailureCondition? FailureCondition { get; init; }

    /// <summary>Minutes that the hosts must answer again before the route comes back, 0 to 1440. Null: not managed; the device's default is 2.</summary>
    [Element("hold-time", Min = 0, Max = 1440)]
    public int? HoldTime { get; init; }

    /// <summary>The hosts. Null: not managed.</summary>
    [Element("monitor-destinations")]
    public ValueList<RouteMonitorDestination>? Destinations { get; init; }
}

/// <summary>A host that a route is watched by.</summary>
/// <param name="Name">Free to choose.</param>
[ConfigurationPart]
public sealed partial record RouteMonitorDestination(string Name) : ConfigurationNode
{
    /// <summary>Whether the host is asked. Null: not managed; the device's default is yes.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>The address of the interface that the pings leave by, or <c>DHCP</c> or <c>PPPOE</c>. Null: not managed.</summary>
    [Element("source")]
    public string? Source { get; init; }

    /// <summary>The host: an address, a name or an address object, at most 63 characters. Null: not managed.</summary>
    [Element("destination", MaxLength = 63)]
    public string? Destination { get; init; }

    /// <summary>Seconds between pings, 1 to 60. Null: not managed; the device's default is 3.</summary>
    [Element("interval", Min = 1, Max = 60)]
    public int? Interval { get; init; }

    /// <summary>How many pings in a row must stay unanswered, 3 to 10. Null: not managed; the device's default is 5.</summary>
    [Element("count", Min = 3, Max = 10)]
    public int? Count { get; init; }
}

/// <summary>How many of the watched things must fail.</summary>
public enum FailureCondition
{
    /// <summary>One is enough.</summary>
    Any,

    /// <summary>Every one of them.</summary>
    All,
}
