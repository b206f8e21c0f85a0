namespace PanOs.Model;

/// <summary>A BGP timer profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/routing-profile/bgp/timer-profile", ObjectPlaces.Device, Title = "BGP timer profile", Collection = "BgpTimerProfiles", NameMaxLength = 31)]
public sealed partial record BgpTimerProfile(string Name) : ConfigurationObject
{
    /// <summary>Hold time. Null: not managed; the device's default is 90.</summary>
    [Element("hold-time")]
    public string? HoldTime { get; init; }

    /// <summary>Keep alive interval. Null: not managed; the device's default is 30.</summary>
    [Element("keep-alive-interval")]
    public string? KeepAliveInterval { get; init; }

    /// <summary>Min route adv interval, 1 to 600. Null: not managed; the device's default is 30.</summary>
    [Element("min-route-adv-interval", Min = 1, Max = 600)]
    public int? MinRouteAdvInterval { get; init; }

    /// <summary>Open delay time, 0 to 240. Null: not managed; the device's default is 0.</summary>
    [Element("open-delay-time", Min = 0, Max = 240)]
    public int? OpenDelayTime { get; init; }

    /// <summary>Reconnect retry interval, 1 to 3600. Null: not managed; the device's default is 15.</summary>
    [Element("reconnect-retry-interval", Min = 1, Max = 3600)]
    public int? ReconnectRetryInterval { get; init; }
}
