namespace PanOs.Model;

/// <summary>A monitor profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/profiles/monitor-profile", ObjectPlaces.Device, Title = "monitor profile", Collection = "MonitorProfiles", NameMaxLength = 31)]
public sealed partial record MonitorProfile(string Name) : ConfigurationObject
{
    /// <summary>Action. Null: not managed; the device's default is wait-recover.</summary>
    [Element("action")]
    public MonitorProfileAction? Action { get; init; }

    /// <summary>Interval, 2 to 100. Null: not managed; the device's default is 3.</summary>
    [Element("interval", Min = 2, Max = 100)]
    public int? Interval { get; init; }

    /// <summary>Threshold, 2 to 10. Null: not managed; the device's default is 5.</summary>
    [Element("threshold", Min = 2, Max = 10)]
    public int? Threshold { get; init; }
}

/// <summary>Action.</summary>
public enum MonitorProfileAction
{
    /// <summary><c>wait-recover</c>.</summary>
    WaitRecover,

    /// <summary><c>fail-over</c>.</summary>
    FailOver,
}
