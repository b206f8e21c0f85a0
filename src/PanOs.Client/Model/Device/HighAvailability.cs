namespace PanOs.Model;

/// <summary>The high availability settings of one firewall of a pair.</summary>
public sealed partial record HighAvailability : ConfigurationObject
{
    /// <summary>Whether HA is on. Null: not managed; the device's default is no.</summary>
    public bool? Enabled { get; init; }

    /// <summary>1 to 63, the same on both firewalls. Null: not managed.</summary>
    public int? GroupId { get; init; }

    /// <summary>The HA1 address of the peer. Null: not managed.</summary>
    public string? PeerAddress { get; init; }

    /// <summary>Active/passive or otherwise. Null: not managed.</summary>
    public HaGroupMode? Mode { get; init; }

    /// <summary>Whether the pair keeps its configuration in step. Null: not managed; the device's default is yes.</summary>
    public bool? ConfigurationSync { get; init; }

    /// <summary>0 to 255, lower wins. Null: not managed; the device's default is 100.</summary>
    public int? DevicePriority { get; init; }

    /// <summary>Whether the better priority takes over again after a recovery. Null: not managed; the device's default is no.</summary>
    public bool? Preemptive { get; init; }

    /// <summary>Whether heartbeats also go over the management port. Null: not managed; the device's default is no.</summary>
    public bool? HeartbeatBackup { get; init; }

    /// <summary>Whether sessions are copied to the peer over HA2. Null: not managed; the device's default is yes.</summary>
    public bool? StateSync { get; init; }

    /// <summary>How HA2 travels. Null: not managed; the device's default is <see cref="Ha2Transport.Ethernet"/>, which clouds do not carry.</summary>
    public Ha2Transport? Transport { get; init; }

    /// <summary>The watch over HA2. Null: not managed.</summary>
    public Ha2KeepAlive? Ha2KeepAlive { get; init; }

    /// <summary>The control link. Null: not managed.</summary>
    public Ha1Link? Ha1 { get; init; }

    /// <summary>The data link. Null: not managed.</summary>
    public Ha2Link? Ha2 { get; init; }

    /// <summary>How patient the firewalls are with each other. Null: not managed.</summary>
    public HaTimers? Timers { get; init; }
}
