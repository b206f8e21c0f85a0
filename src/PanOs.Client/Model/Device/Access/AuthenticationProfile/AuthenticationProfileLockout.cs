namespace PanOs.Model;

/// <summary>Lockout.</summary>
[ConfigurationPart]
public sealed partial record AuthenticationProfileLockout : ConfigurationNode
{
    /// <summary>Failed attempts, 0 to 10. Null: not managed.</summary>
    [Element("failed-attempts", Min = 0, Max = 10)]
    public int? FailedAttempts { get; init; }

    /// <summary>Lockout time, 0 to 60. Null: not managed; the device's default is 0.</summary>
    [Element("lockout-time", Min = 0, Max = 60)]
    public int? LockoutTime { get; init; }
}
