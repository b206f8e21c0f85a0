namespace PanOs.Model;

/// <summary>The timers of connections to BGP peers.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/bgp/timer-profile", ObjectPlaces.Device, Title = "BGP timer profile", Collection = "BgpTimerProfiles", NameMaxLength = 31)]
public sealed partial record BgpTimerProfile(string Name) : ConfigurationObject
{
    /// <summary>Seconds between two signs of life. Null: not managed; the device's default is 30.</summary>
    [Element("keep-alive-interval")]
    public string? KeepAliveInterval { get; init; }

    /// <summary>Seconds without one until a peer counts as gone. Null: not managed; the device's default is 90.</summary>
    [Element("hold-time")]
    public string? HoldTime { get; init; }

    /// <summary>Seconds between two tries to connect, 1 to 3600. Null: not managed; the device's default is 15.</summary>
    [Element("reconnect-retry-interval", Min = 1, Max = 3600)]
    public int? ReconnectRetryInterval { get; init; }

    /// <summary>Seconds between a connection and its first message, 0 to 240. Null: not managed; the device's default is 0.</summary>
    [Element("open-delay-time", Min = 0, Max = 240)]
    public int? OpenDelayTime { get; init; }

    /// <summary>Seconds between two advertisements, at least, 1 to 600. Null: not managed; the device's default is 30.</summary>
    [Element("min-route-adv-interval", Min = 1, Max = 600)]
    public int? MinRouteAdvertisementInterval { get; init; }
}
