namespace PanOs.Model;

/// <summary>The high availability settings of one firewall of a pair.</summary>
[ConfigurationObject("deviceconfig/high-availability", ObjectPlaces.Device, Title = "high availability", Collection = "HighAvailability")]
public sealed partial record HighAvailability : ConfigurationObject
{
    /// <summary>Whether HA is on. Null: not managed; the device's default is no.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>1 to 63, the same on both firewalls. Null: not managed.</summary>
    [Element("group/group-id", Min = 1, Max = 63)]
    public int? GroupId { get; init; }

    /// <summary>The HA1 address of the peer. Null: not managed.</summary>
    [Element("group/peer-ip")]
    public string? PeerAddress { get; init; }

    /// <summary>Active/passive or otherwise. Null: not managed.</summary>
    [Element("group/mode")]
    public HaGroupMode? Mode { get; init; }

    /// <summary>Whether the pair keeps its configuration in step. Null: not managed; the device's default is yes.</summary>
    [Element("group/configuration-synchronization/enabled")]
    public bool? ConfigurationSync { get; init; }

    /// <summary>0 to 255, lower wins. Null: not managed; the device's default is 100.</summary>
    [Element("group/election-option/device-priority", Min = 0, Max = 255)]
    public int? DevicePriority { get; init; }

    /// <summary>Whether the better priority takes over again after a recovery. Null: not managed; the device's default is no.</summary>
    [Element("group/election-option/preemptive")]
    public bool? Preemptive { get; init; }

    /// <summary>Whether heartbeats also go over the management port. Null: not managed; the device's default is no.</summary>
    [Element("group/election-option/heartbeat-backup")]
    public bool? HeartbeatBackup { get; init; }

    /// <summary>Whether sessions are copied to the peer over HA2. Null: not managed; the device's default is yes.</summary>
    [Element("group/state-synchronization/enabled")]
    public bool? StateSync { get; init; }

    /// <summary>How HA2 travels. Null: not managed; the device's default is <see cref="Ha2Transport.Ethernet"/>, which clouds do not carry.</summary>
    [Element("group/state-synchronization/transport")]
    public Ha2Transport? Transport { get; init; }

    /// <summary>The watch over HA2. Null: not managed.</summary>
    [Element("group/state-synchronization/ha2-keep-alive")]
    public Ha2KeepAlive? Ha2KeepAlive { get; init; }

    /// <summary>The control link. Null: not managed.</summary>
    [Element("interface/ha1")]
    public Ha1Link? Ha1 { get; init; }

    /// <summary>The data link. Null: not managed.</summary>
    [Element("interface/ha2")]
    public Ha2Link? Ha2 { get; init; }

    /// <summary>How patient the firewalls are with each other. Null: not managed.</summary>
    [Element("group/election-option/timers")]
    public HaTimers? Timers { get; init; }
}
