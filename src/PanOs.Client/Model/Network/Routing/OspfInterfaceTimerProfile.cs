namespace PanOs.Model;

/// <summary>An OSPF interface timer profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/routing-profile/ospf/if-timer-profile", ObjectPlaces.Device, Title = "OSPF interface timer profile", Collection = "OspfInterfaceTimerProfiles", NameMaxLength = 31)]
public sealed partial record OspfInterfaceTimerProfile(string Name) : ConfigurationObject
{
    /// <summary>Dead counts, 3 to 20. Null: not managed; the device's default is 4.</summary>
    [Element("dead-counts", Min = 3, Max = 20)]
    public int? DeadCounts { get; init; }

    /// <summary>Gr delay, 1 to 10. Null: not managed; the device's default is 10.</summary>
    [Element("gr-delay", Min = 1, Max = 10)]
    public int? GrDelay { get; init; }

    /// <summary>Hello interval, 1 to 3600. Null: not managed; the device's default is 10.</summary>
    [Element("hello-interval", Min = 1, Max = 3600)]
    public int? HelloInterval { get; init; }

    /// <summary>Retransmit interval, 1 to 1800. Null: not managed; the device's default is 5.</summary>
    [Element("retransmit-interval", Min = 1, Max = 1800)]
    public int? RetransmitInterval { get; init; }

    /// <summary>Transit delay, 1 to 1800. Null: not managed; the device's default is 1.</summary>
    [Element("transit-delay", Min = 1, Max = 1800)]
    public int? TransitDelay { get; init; }
}
