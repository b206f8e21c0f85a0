namespace PanOs.Model;

/// <summary>How patient the two firewalls are with each other.</summary>
[ConfigurationChoice]
public abstract partial record HaTimers : ConfigurationNode
{
    private HaTimers()
    {
    }

    /// <summary>The values that suit most networks, and the device's default.</summary>
    public static HaTimers Recommended { get; } = new RecommendedTimers();

    /// <summary>Faster failover, at the risk of a needless one.</summary>
    public static HaTimers Aggressive { get; } = new AggressiveTimers();

    /// <summary>The values that suit most networks.</summary>
    [Alternative("recommended")]
    public sealed partial record RecommendedTimers : HaTimers;

    /// <summary>Faster failover, at the risk of a needless one.</summary>
    [Alternative("aggressive")]
    public sealed partial record AggressiveTimers : HaTimers;

    /// <summary>
    /// Timers set one by one. The values in brackets are what VM-Series firewalls report as theirs. Unconfirmed: the
    /// elements and their limits, so a value is left to the device to judge.
    /// </summary>
    [Alternative("advanced")]
    public sealed partial record AdvancedTimers : HaTimers
    {
        /// <summary>Milliseconds between heartbeats (2000). Null: not managed.</summary>
        [Element("heartbeat-interval")]
        public int? HeartbeatInterval { get; init; }

        /// <summary>Milliseconds between hello messages (8000). Null: not managed.</summary>
        [Element("hello-interval")]
        public int? HelloInterval { get; init; }

        /// <summary>Milliseconds that the passive firewall waits before it takes over from a peer that is gone (2000). Null: not managed.</summary>
        [Element("promotion-hold-time")]
        public int? PromotionHoldTime { get; init; }

        /// <summary>Minutes that the better priority waits before it takes over again (1). Null: not managed.</summary>
        [Element("preemption-hold-time")]
        public int? PreemptionHoldTime { get; init; }

        /// <summary>Milliseconds that a monitored failure must last (0). Null: not managed.</summary>
        [Element("monitor-fail-hold-up-time")]
        public int? MonitorFailHoldUpTime { get; init; }

        /// <summary>Milliseconds that the active firewall waits in addition (500). Null: not managed.</summary>
        [Element("additional-master-hold-up-time")]
        public int? AdditionalMasterHoldUpTime { get; init; }

        /// <summary>How often a firewall may go down within 15 minutes before it is suspended (3). Null: not managed.</summary>
        [Element("flap-max")]
        public int? MaxFlaps { get; init; }
    }
}
