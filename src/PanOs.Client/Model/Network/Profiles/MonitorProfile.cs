namespace PanOs.Model;

/// <summary>How a tunnel or a next hop is watched, and what follows when it fails.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/profiles/monitor-profile", ObjectPlaces.Device, Title = "monitor profile", Collection = "MonitorProfiles", NameMaxLength = 31)]
public sealed partial record MonitorProfile(string Name) : ConfigurationObject
{
    /// <summary>What follows. Null: not managed; the device's default is <c>wait-recover</c>.</summary>
    [Element("action")]
    public MonitorAction? Action { get; init; }

    /// <summary>Seconds between two questions, 2 to 100. Null: not managed; the device's default is 3.</summary>
    [Element("interval", Min = 2, Max = 100)]
    public int? Interval { get; init; }

    /// <summary>Questions without an answer until it counts as failed, 2 to 10. Null: not managed; the device's default is 5.</summary>
    [Element("threshold", Min = 2, Max = 10)]
    public int? Threshold { get; init; }
}

/// <summary>What follows when a tunnel or a next hop fails.</summary>
public enum MonitorAction
{
    /// <summary>It is waited for; traffic still goes there.</summary>
    WaitRecover,

    /// <summary>Traffic goes another way.</summary>
    FailOver,
}
