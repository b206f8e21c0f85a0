using System.Text.Json.Serialization;

namespace PanOs.HaPair;

/// <summary>The HA settings that both firewalls share.</summary>
public sealed record HighAvailabilityTopology
{
    /// <summary>The HA group, 1 to 63. Default 1.</summary>
    public int GroupId { get; init; } = 1;

    /// <summary>
    /// How HA2 travels. Default UDP. UDP and IP are used only while correction HA2-TRANSPORT is on; Ethernet, which a VPC
    /// does not carry, only while it is off.
    /// </summary>
    public HaTransport Transport { get; init; } = HaTransport.Udp;

    /// <summary>Whether the firewall with the lower priority takes over again after it recovered. Default no: the vendor advises against it on AWS.</summary>
    public bool Preemptive { get; init; }

    /// <summary>Whether HA2 is watched by messages of its own. Null, the default: not managed; the device's default is yes.</summary>
    public bool? Ha2KeepAlive { get; init; }

    /// <summary>How patient the firewalls are with each other. Null, the default: not managed; the device's default is recommended.</summary>
    public HaTimersTopology? Timers { get; init; }
}

/// <summary>How HA2 travels between the HA interfaces.</summary>
public enum HaTransport
{
    /// <summary>UDP port 29281.</summary>
    [JsonStringEnumMemberName("udp")]
    Udp,

    /// <summary>IP protocol 99.</summary>
    [JsonStringEnumMemberName("ip")]
    Ip,

    /// <summary>Ethernet frames: the device's default. A VPC does not carry them, so the pair does not form.</summary>
    [JsonStringEnumMemberName("ethernet")]
    Ethernet,
}

/// <summary>How patient the two firewalls are with each other.</summary>
public sealed record HaTimersTopology
{
    /// <summary>Which values are used.</summary>
    public required HaTimerProfile Profile { get; init; }

    /// <summary>Milliseconds between heartbeats, with the advanced profile only. Null: the device's.</summary>
    public int? HeartbeatInterval { get; init; }

    /// <summary>Milliseconds between hello messages, with the advanced profile only. Null: the device's.</summary>
    public int? HelloInterval { get; init; }

    /// <summary>Milliseconds that the passive firewall waits before it takes over, with the advanced profile only. Null: the device's.</summary>
    public int? PromotionHoldTime { get; init; }

    /// <summary>Minutes that the better priority waits before it takes over again, with the advanced profile only. Null: the device's.</summary>
    public int? PreemptionHoldTime { get; init; }

    /// <summary>Milliseconds that a monitored failure must last, with the advanced profile only. Null: the device's.</summary>
    public int? MonitorFailHoldUpTime { get; init; }

    /// <summary>Milliseconds that the active firewall waits in addition, with the advanced profile only. Null: the device's.</summary>
    public int? AdditionalMasterHoldUpTime { get; init; }

    /// <summary>How often a firewall may go down within 15 minutes before it is suspended, with the advanced profile only. Null: the device's.</summary>
    public int? MaxFlaps { get; init; }
}

/// <summary>Where the timers of high availability come from.</summary>
public enum HaTimerProfile
{
    /// <summary>The values that suit most networks, and the device's default.</summary>
    [JsonStringEnumMemberName("recommended")]
    Recommended,

    /// <summary>Faster failover, at the risk of a needless one.</summary>
    [JsonStringEnumMemberName("aggressive")]
    Aggressive,

    /// <summary>Set one by one.</summary>
    [JsonStringEnumMemberName("advanced")]
    Advanced,
}
