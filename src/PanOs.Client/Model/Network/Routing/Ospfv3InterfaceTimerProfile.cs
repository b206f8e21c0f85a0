namespace PanOs.Model;

/// <summary>The timers of OSPFv3 on an interface.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/ospfv3/if-timer-profile", ObjectPlaces.Device, Title = "OSPFv3 interface timer profile", Collection = "Ospfv3InterfaceTimerProfiles", NameMaxLength = 31)]
public sealed partial record Ospfv3InterfaceTimerProfile(string Name) : ConfigurationObject
{
    /// <summary>Seconds between two signs of life, 1 to 3600. Null: not managed; the device's default is 10.</summary>
    [Element("hello-interval", Min = 1, Max = 3600)]
    public int? HelloInterval { get; init; }

    /// <summary>Signs of life that may be missed until a neighbour counts as gone, 3 to 20. Null: not managed; the device's default is 4.</summary>
    [Element("dead-counts", Min = 3, Max = 20)]
    public int? DeadCounts { get; init; }

    /// <summary>Seconds until an unanswered message is sent again, 1 to 1800. Null: not managed; the device's default is 5.</summary>
    [Element("retransmit-interval", Min = 1, Max = 1800)]
    public int? RetransmitInterval { get; init; }

    /// <summary>Seconds that are added to the age of what is sent on, 1 to 1800. Null: not managed; the device's default is 1.</summary>
    [Element("transit-delay", Min = 1, Max = 1800)]
    public int? TransitDelay { get; init; }

    /// <summary>Seconds of signs of life before a restart, so that neighbours wait, 1 to 10. Null: not managed; the device's default is 10.</summary>
    [Element("gr-delay", Min = 1, Max = 10)]
    public int? GracefulRestartDelay { get; init; }
}
