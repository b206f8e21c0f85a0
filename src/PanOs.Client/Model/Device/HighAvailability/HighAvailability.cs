namespace PanOs.Model;

/// <summary>
/// The high availability settings of one firewall of a pair. What is said of the group stands flat since PAN-OS 8.1;
/// before, it stood in an entry named by the group's number, see <see cref="LegacyGroup"/>.
/// </summary>
[ConfigurationObject("deviceconfig/high-availability", ObjectPlaces.Device, Title = "high availability", Collection = "HighAvailability")]
public sealed partial record HighAvailability : ConfigurationObject
{
    /// <summary>Whether HA is on. Null: not managed; the device's default is no.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>1 to 63, the same on both firewalls. Null: not managed.</summary>
    [Element("group/group-id", Min = 1, Max = 63)]
    public int? GroupId { get; init; }

    /// <summary>Free text. Null: not managed.</summary>
    [Element("group/description")]
    public string? Description { get; init; }

    /// <summary>The HA1 address of the peer. Null: not managed.</summary>
    [Element("group/peer-ip")]
    public string? PeerAddress { get; init; }

    /// <summary>The address of the peer on the backup of HA1. Null: not managed.</summary>
    [Element("group/peer-ip-backup")]
    public string? PeerBackupAddress { get; init; }

    /// <summary>Active/passive or active/active. Null: not managed.</summary>
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

    /// <summary>How patient the firewalls are with each other. Null: not managed; the device's default is <see cref="HaTimers.Recommended"/>.</summary>
    [Element("group/election-option/timers")]
    public HaTimers? Timers { get; init; }

    /// <summary>Whether sessions are copied to the peer over HA2. Null: not managed; the device's default is yes.</summary>
    [Element("group/state-synchronization/enabled")]
    public bool? StateSync { get; init; }

    /// <summary>How HA2 travels. Null: not managed; the device's default is <see cref="Ha2Transport.Ethernet"/>, which clouds do not carry.</summary>
    [Element("group/state-synchronization/transport")]
    public Ha2Transport? Transport { get; init; }

    /// <summary>The watch over HA2. Null: not managed.</summary>
    [Element("group/state-synchronization/ha2-keep-alive")]
    public Ha2KeepAlive? Ha2KeepAlive { get; init; }

    /// <summary>Fails over when links go down. Null: not managed.</summary>
    [Element("group/monitoring/link-monitoring")]
    public HaLinkMonitoring? LinkMonitoring { get; init; }

    /// <summary>Fails over when hosts no longer answer. Null: not managed.</summary>
    [Element("group/monitoring/path-monitoring")]
    public HaPathMonitoring? PathMonitoring { get; init; }

    /// <summary>The group as PAN-OS before 8.1 has it. Null: not managed, and null on PAN-OS 8.1 and later.</summary>
    [Element("group/entry", Until = "8.1.0")]
    public HaGroup? LegacyGroup { get; init; }

    /// <summary>The control link. Null: not managed.</summary>
    [Element("interface/ha1")]
    public Ha1Link? Ha1 { get; init; }

    /// <summary>The control link's backup. Cloud firewalls refuse it. Null: not managed.</summary>
    [Element("interface/ha1-backup")]
    public Ha1Link? Ha1Backup { get; init; }

    /// <summary>The data link. Null: not managed.</summary>
    [Element("interface/ha2")]
    public Ha2Link? Ha2 { get; init; }

    /// <summary>The data link's backup. Cloud firewalls refuse it. Null: not managed.</summary>
    [Element("interface/ha2-backup")]
    public Ha2Link? Ha2Backup { get; init; }

    /// <summary>The packet forwarding link of an active/active pair. Null: not managed.</summary>
    [Element("interface/ha3")]
    public Ha3Link? Ha3 { get; init; }

    /// <summary>The link of a cluster, PAN-OS 10.0 and later. Unconfirmed: its elements. Null: not managed.</summary>
    [Element("interface/ha4")]
    public Ha4Link? Ha4 { get; init; }

    /// <summary>The backup of the link of a cluster. Unconfirmed: its elements. Null: not managed.</summary>
    [Element("interface/ha4-backup")]
    public Ha4Link? Ha4Backup { get; init; }
}
