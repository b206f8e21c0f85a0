namespace PanOs.Model;

/// <summary>Limits against floods, by protocol.</summary>
[ConfigurationPart]
public sealed partial record FloodProtections : ConfigurationNode
{
    /// <summary>Against new TCP connections. Null: not managed.</summary>
    [Element("tcp-syn")]
    public SynFloodProtection? TcpSyn { get; init; }

    /// <summary>Against UDP. Null: not managed.</summary>
    [Element("udp")]
    public FloodProtection? Udp { get; init; }

    /// <summary>Against ICMP. Null: not managed.</summary>
    [Element("icmp")]
    public FloodProtection? Icmp { get; init; }

    /// <summary>Against ICMPv6. Null: not managed.</summary>
    [Element("icmpv6")]
    public FloodProtection? Icmpv6 { get; init; }

    /// <summary>Against other IP protocols. Null: not managed.</summary>
    [Element("other-ip")]
    public FloodProtection? OtherIp { get; init; }

    /// <summary>Against new SCTP associations. Null: not managed.</summary>
    [Element("sctp-init")]
    public FloodProtection? SctpInit { get; init; }
}

/// <summary>Limits for one protocol: more and more packets are dropped at random, in connections per second.</summary>
[ConfigurationPart]
public sealed partial record FloodProtection : ConfigurationNode
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
}

/// <summary>Limits for new TCP connections.</summary>
[ConfigurationPart]
public sealed partial record SynFloodProtection : ConfigurationNode
{
    /// <summary>Whether they hold. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>What is done, and from which rates. Null: not managed.</summary>
    [Element(".")]
    public SynFloodAction? Action { get; init; }
}

/// <summary>What is done against a flood of new TCP connections.</summary>
[ConfigurationChoice]
public abstract partial record SynFloodAction : ConfigurationNode
{
    private SynFloodAction()
    {
    }

    /// <summary>More and more are dropped at random.</summary>
    /// <param name="alarmRate">Connections per second that raise an alarm, 0 to 2000000.</param>
    /// <param name="activateRate">Connections per second from which packets are dropped at random, 1 to 2000000.</param>
    /// <param name="maximalRate">Connections per second from which all are dropped, 1 to 2000000.</param>
    public static SynFloodAction RandomEarlyDrop(int? alarmRate = null, int? activateRate = null, int? maximalRate = null) => new RandomEarlyDropAction { AlarmRate = alarmRate, ActivateRate = activateRate, MaximalRate = maximalRate };

    /// <summary>The firewall answers itself, and lets through who answers back.</summary>
    /// <param name="alarmRate">Connections per second that raise an alarm, 0 to 2000000.</param>
    /// <param name="activateRate">Connections per second from which the firewall answers itself, 0 to 2000000.</param>
    /// <param name="maximalRate">Connections per second from which all are dropped, 1 to 2000000.</param>
    public static SynFloodAction SynCookies(int? alarmRate = null, int? activateRate = null, int? maximalRate = null) => new SynCookiesAction { AlarmRate = alarmRate, ActivateRate = activateRate, MaximalRate = maximalRate };

    /// <summary>More and more are dropped at random.</summary>
    [Alternative("red")]
    public sealed partial record RandomEarlyDropAction : SynFloodAction
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
    }

    /// <summary>The firewall answers itself, and lets through who answers back.</summary>
    [Alternative("syn-cookies")]
    public sealed partial record SynCookiesAction : SynFloodAction
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
    }
}
