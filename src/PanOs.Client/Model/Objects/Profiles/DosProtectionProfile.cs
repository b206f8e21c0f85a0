namespace PanOs.Model;

/// <summary>Limits for connections to servers, for DoS protection rules.</summary>
/// <param name="Name">Its name. The longest that a device takes is not confirmed; the device checks it.</param>
[ConfigurationObject("profiles/dos-protection", ObjectPlaces.Objects, Title = "DoS protection profile", Collection = "DosProtectionProfiles")]
public sealed partial record DosProtectionProfile(string Name) : ConfigurationObject
{
    /// <summary>What the limits count. Null: not managed; the device's default is <c>aggregate</c>.</summary>
    [Element("type")]
    public DosProtectionType? Type { get; init; }

    /// <summary>Limits for new TCP connections. Null: not managed.</summary>
    [Element("flood/tcp-syn")]
    public DosSynFlood? TcpSyn { get; init; }

    /// <summary>Limits for UDP. Null: not managed.</summary>
    [Element("flood/udp")]
    public DosFlood? Udp { get; init; }

    /// <summary>Limits for ICMP. Null: not managed.</summary>
    [Element("flood/icmp")]
    public DosFlood? Icmp { get; init; }

    /// <summary>Limits for ICMPv6. Null: not managed.</summary>
    [Element("flood/icmpv6")]
    public DosFlood? Icmpv6 { get; init; }

    /// <summary>Limits for other IP protocols. Null: not managed.</summary>
    [Element("flood/other-ip")]
    public DosFlood? OtherIp { get; init; }

    /// <summary>Whether the number of connections is limited. Null: not managed.</summary>
    [Element("resource/sessions/enabled")]
    public bool? LimitSessions { get; init; }

    /// <summary>The most connections at a time, 1 to 4194304. Null: not managed; the device's default is 32768.</summary>
    [Element("resource/sessions/max-concurrent-limit", Min = 1, Max = 4194304)]
    public int? MaxSessions { get; init; }

    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}

/// <summary>What the limits of a DoS protection profile count.</summary>
public enum DosProtectionType
{
    /// <summary>All connections together.</summary>
    Aggregate,

    /// <summary>Those of each source or to each destination.</summary>
    Classified,
}

/// <summary>Limits for one protocol, in connections per second.</summary>
[ConfigurationPart]
public sealed partial record DosFlood : ConfigurationNode
{
    /// <summary>Whether they hold. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Connections per second that raise an alarm, 0 to 2000000. Null: not managed; the device's default is 10000.</summary>
    [Element("red/alarm-rate", Min = 0, Max = 2000000)]
    public int? AlarmRate { get; init; }

    /// <summary>Connections per second from which packets are dropped at random, 1 to 2000000. Null: not managed; the device's default is 10000.</summary>
    [Element("red/activate-rate", Min = 1, Max = 2000000)]
    public int? ActivateRate { get; init; }

    /// <summary>Connections per second from which all are dropped, 1 to 2000000. Null: not managed; the device's default is 40000.</summary>
    [Element("red/maximal-rate", Min = 1, Max = 2000000)]
    public int? MaximalRate { get; init; }

    /// <summary>Seconds that all are dropped then, 1 to 21600. Null: not managed; the device's default is 300.</summary>
    [Element("red/block/duration", Min = 1, Max = 21600)]
    public int? BlockDuration { get; init; }
}

/// <summary>Limits for new TCP connections.</summary>
[ConfigurationPart]
public sealed partial record DosSynFlood : ConfigurationNode
{
    /// <summary>Whether they hold. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>What is done, and from which rates. Null: not managed.</summary>
    [Element(".")]
    public DosSynAction? Action { get; init; }
}

/// <summary>What is done against a flood of new TCP connections.</summary>
[ConfigurationChoice]
public abstract partial record DosSynAction : ConfigurationNode
{
    private DosSynAction()
    {
    }

    /// <summary>More and more are dropped at random.</summary>
    /// <param name="alarmRate">Connections per second that raise an alarm, 0 to 2000000.</param>
    /// <param name="activateRate">Connections per second from which packets are dropped at random, 1 to 2000000.</param>
    /// <param name="maximalRate">Connections per second from which all are dropped, 1 to 2000000.</param>
    /// <param name="blockDuration">Seconds that all are dropped then, 1 to 21600.</param>
    public static DosSynAction RandomEarlyDrop(int? alarmRate = null, int? activateRate = null, int? maximalRate = null, int? blockDuration = null) => new RandomEarlyDropAction { AlarmRate = alarmRate, ActivateRate = activateRate, MaximalRate = maximalRate, BlockDuration = blockDuration };

    /// <summary>The firewall answers itself, and lets through who answers back.</summary>
    /// <param name="alarmRate">Connections per second that raise an alarm, 0 to 2000000.</param>
    /// <param name="activateRate">Connections per second from which the firewall answers itself, 0 to 2000000.</param>
    /// <param name="maximalRate">Connections per second from which all are dropped, 1 to 2000000.</param>
    /// <param name="blockDuration">Seconds that all are dropped then, 1 to 21600.</param>
    public static DosSynAction SynCookies(int? alarmRate = null, int? activateRate = null, int? maximalRate = null, int? blockDuration = null) => new SynCookiesAction { AlarmRate = alarmRate, ActivateRate = activateRate, MaximalRate = maximalRate, BlockDuration = blockDuration };

    /// <summary>More and more are dropped at random.</summary>
    [Alternative("red")]
    public sealed partial record RandomEarlyDropAction : DosSynAction
    {
        /// <summary>Connections per second that raise an alarm, 0 to 2000000. Null: not managed; the device's default is 10000.</summary>
        [Element("alarm-rate", Min = 0, Max = 2000000)]
        public int? AlarmRate { get; init; }

        /// <summary>Connections per second from which packets are dropped at random, 1 to 2000000. Null: not managed; the device's default is 10000.</summary>
        [Element("activate-rate", Min = 1, Max = 2000000)]
        public int? ActivateRate { get; init; }

        /// <summary>Connections per second from which all are dropped, 1 to 2000000. Null: not managed; the device's default is 40000.</summary>
        [Element("maximal-rate", Min = 1, Max = 2000000)]
        public int? MaximalRate { get; init; }

        /// <summary>Seconds that all are dropped then, 1 to 21600. Null: not managed; the device's default is 300.</summary>
        [Element("block/duration", Min = 1, Max = 21600)]
        public int? BlockDuration { get; init; }
    }

    /// <summary>The firewall answers itself, and lets through who answers back.</summary>
    [Alternative("syn-cookies")]
    public sealed partial record SynCookiesAction : DosSynAction
    {
        /// <summary>Connections per second that raise an alarm, 0 to 2000000. Null: not managed; the device's default is 10000.</summary>
        [Element("alarm-rate", Min = 0, Max = 2000000)]
        public int? AlarmRate { get; init; }

        /// <summary>Connections per second from which the firewall answers itself, 0 to 2000000. Null: not managed; the device's default is 0, always.</summary>
        [Element("activate-rate", Min = 0, Max = 2000000)]
        public int? ActivateRate { get; init; }

        /// <summary>Connections per second from which all are dropped, 1 to 2000000. Null: not managed; the device's default is 1000000.</summary>
        [Element("maximal-rate", Min = 1, Max = 2000000)]
        public int? MaximalRate { get; init; }

        /// <summary>Seconds that all are dropped then, 1 to 21600. Null: not managed; the device's default is 300.</summary>
        [Element("block/duration", Min = 1, Max = 21600)]
        public int? BlockDuration { get; init; }
    }
}
