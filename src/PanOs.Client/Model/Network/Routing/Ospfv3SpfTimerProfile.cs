namespace PanOs.Model;

/// <summary>When OSPFv3 calculates its routes anew.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/ospfv3/spf-timer-profile", ObjectPlaces.Device, Title = "OSPFv3 SPF timer profile", Collection = "Ospfv3SpfTimerProfiles", NameMaxLength = 31)]
public sealed partial record Ospfv3SpfTimerProfile(string Name) : ConfigurationObject
{
    /// <summary>Seconds from a change to the calculation, 0 to 600. Null: not managed; the device's default is 5.</summary>
    [Element("spf-calculation-delay", Min = 0, Max = 600)]
    public int? CalculationDelay { get; init; }

    /// <summary>Seconds between the first two calculations, 0 to 600. Null: not managed; the device's default is 5.</summary>
    [Element("initial-hold-time", Min = 0, Max = 600)]
    public int? InitialHoldTime { get; init; }

    /// <summary>Seconds between two calculations, at most, 0 to 600. Null: not managed; the device's default is 5.</summary>
    [Element("max-hold-time", Min = 0, Max = 600)]
    public int? MaxHoldTime { get; init; }

    /// <summary>Seconds between two messages about the same link, at least, 1 to 10. Null: not managed; the device's default is 5.</summary>
    [Element("lsa-interval", Min = 1, Max = 10)]
    public int? LsaInterval { get; init; }
}
