namespace PanOs.Model;

/// <summary>The timers of multicast routing (PIM) on an interface.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/multicast/pim-interface-timer-profile", ObjectPlaces.Device, Title = "PIM interface timer profile", Collection = "PimInterfaceTimerProfiles", NameMaxLength = 31)]
public sealed partial record PimInterfaceTimerProfile(string Name) : ConfigurationObject
{
    /// <summary>Seconds between two signs of life, 1 to 180. Null: not managed; the device's default is 30.</summary>
    [Element("hello-interval", Min = 1, Max = 180)]
    public int? HelloInterval { get; init; }

    /// <summary>Seconds between two messages about groups, 60 to 600. Null: not managed; the device's default is 60.</summary>
    [Element("join-prune-interval", Min = 60, Max = 600)]
    public int? JoinPruneInterval { get; init; }

    /// <summary>Seconds between two messages about who forwards, 1 to 65534. Null: not managed; the device's default is 177.</summary>
    [Element("assert-interval", Min = 1, Max = 65534)]
    public int? AssertInterval { get; init; }
}
