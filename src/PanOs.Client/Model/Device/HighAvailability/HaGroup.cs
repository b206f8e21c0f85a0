namespace PanOs.Model;

/// <summary>The group of a pair as PAN-OS before 8.1 has it: an entry named by the group's number.</summary>
[ConfigurationPart]
public sealed partial record HaGroup : ConfigurationNode
{
    /// <summary>The group's number, 1 to 63, as text. Null: not managed.</summary>
    [Element("@name")]
    public string? Id { get; init; }

    /// <inheritdoc cref="HighAvailability.Description"/>
    [Element("description")]
    public string? Description { get; init; }

    /// <inheritdoc cref="HighAvailability.PeerAddress"/>
    [Element("peer-ip")]
    public string? PeerAddress { get; init; }

    /// <inheritdoc cref="HighAvailability.PeerBackupAddress"/>
    [Element("peer-ip-backup")]
    public string? PeerBackupAddress { get; init; }

    /// <inheritdoc cref="HighAvailability.Mode"/>
    [Element("mode")]
    public HaGroupMode? Mode { get; init; }

    /// <inheritdoc cref="HighAvailability.ConfigurationSync"/>
    [Element("configuration-synchronization/enabled")]
    public bool? ConfigurationSync { get; init; }

    /// <inheritdoc cref="HighAvailability.DevicePriority"/>
    [Element("election-option/device-priority", Min = 0, Max = 255)]
    public int? DevicePriority { get; init; }

    /// <inheritdoc cref="HighAvailability.Preemptive"/>
    [Element("election-option/preemptive")]
    public bool? Preemptive { get; init; }

    /// <inheritdoc cref="HighAvailability.HeartbeatBackup"/>
    [Element("election-option/heartbeat-backup")]
    public bool? HeartbeatBackup { get; init; }

    /// <inheritdoc cref="HighAvailability.Timers"/>
    [Element("election-option/timers")]
    public HaTimers? Timers { get; init; }

    /// <inheritdoc cref="HighAvailability.StateSync"/>
    [Element("state-synchronization/enabled")]
    public bool? StateSync { get; init; }

    /// <inheritdoc cref="HighAvailability.Transport"/>
    [Element("state-synchronization/transport")]
    public Ha2Transport? Transport { get; init; }

    /// <inheritdoc cref="HighAvailability.Ha2KeepAlive"/>
    [Element("state-synchronization/ha2-keep-alive")]
    public Ha2KeepAlive? Ha2KeepAlive { get; init; }

    /// <inheritdoc cref="HighAvailability.LinkMonitoring"/>
    [Element("monitoring/link-monitoring")]
    public HaLinkMonitoring? LinkMonitoring { get; init; }

    /// <inheritdoc cref="HighAvailability.PathMonitoring"/>
    [Element("monitoring/path-monitoring")]
    public HaPathMonitoring? PathMonitoring { get; init; }
}
