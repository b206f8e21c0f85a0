namespace PanOs.Model;

/// <summary>How the two firewalls of a pair share the work.</summary>
[ConfigurationChoice]
public abstract partial record HaGroupMode : ConfigurationNode
{
    private HaGroupMode()
    {
    }

    /// <summary>One works, the other stands by.</summary>
    public static HaGroupMode ActivePassive { get; } = new ActivePassiveMode();

    /// <summary>One works, the other stands by.</summary>
    [Alternative("active-passive")]
    public sealed partial record ActivePassiveMode : HaGroupMode
    {
        /// <summary>
        /// What the passive firewall does with its links: <c>shutdown</c> or <c>auto</c>. Null: not managed. Reports differ
        /// on whether cloud firewalls take it: one tells of a refusal on Azure, yet running configurations have it.
        /// </summary>
        [Element("passive-link-state")]
        public HaPassiveLinkState? PassiveLinkState { get; init; }

        /// <summary>Minutes that the firewall stays non-functional after a monitored failure. Null: not managed; the device's default is 1.</summary>
        [Element("monitor-fail-hold-down-time")]
        public int? MonitorFailHoldDownTime { get; init; }
    }

    /// <summary>Both work. AWS and other clouds do not have it. Unconfirmed: no capture shows its elements.</summary>
    [Alternative("active-active")]
    public sealed partial record ActiveActiveMode : HaGroupMode
    {
        /// <summary>0 or 1, another one on each firewall. Null: not managed.</summary>
        [Element("device-id", Min = 0, Max = 1)]
        public int? DeviceId { get; init; }

        /// <summary>Seconds that a firewall waits for its routes after it comes back. Null: not managed.</summary>
        [Element("tentative-hold-time")]
        public int? TentativeHoldTime { get; init; }

        /// <summary>Whether virtual routers are kept in step. Null: not managed.</summary>
        [Element("network-configuration/sync/virtual-router")]
        public bool? SyncVirtualRouters { get; init; }

        /// <summary>Whether logical routers are kept in step. Null: not managed.</summary>
        [Element("network-configuration/sync/logical-router")]
        public bool? SyncLogicalRouters { get; init; }

        /// <summary>Whether QoS is kept in step. Null: not managed.</summary>
        [Element("network-configuration/sync/qos")]
        public bool? SyncQos { get; init; }

        /// <summary>Whether packets are passed on over HA3. Null: not managed.</summary>
        [Element("packet-forwarding")]
        public bool? PacketForwarding { get; init; }

        /// <summary>Which firewall owns a session. Null: not managed.</summary>
        [Element("session-owner-selection")]
        public HaSessionOwner? SessionOwner { get; init; }
    }
}

/// <summary>What a passive firewall does with its links.</summary>
public enum HaPassiveLinkState
{
    /// <summary>They are down.</summary>
    Shutdown,

    /// <summary>They are up, and what comes in is dropped.</summary>
    Auto,
}

/// <summary>Which firewall of an active/active pair owns a session. Unconfirmed: no capture shows it.</summary>
[ConfigurationChoice]
public abstract partial record HaSessionOwner : ConfigurationNode
{
    private HaSessionOwner()
    {
    }

    /// <summary>Always the primary one.</summary>
    public static HaSessionOwner PrimaryDevice { get; } = new PrimaryDeviceOwner();

    /// <summary>The one that sees the first packet.</summary>
    public static HaSessionOwner FirstPacket { get; } = new FirstPacketOwner();

    /// <summary>Always the primary one.</summary>
    [Alternative("primary-device")]
    public sealed partial record PrimaryDeviceOwner : HaSessionOwner;

    /// <summary>The one that sees the first packet. How sessions are set up is kept and written back.</summary>
    [Alternative("first-packet")]
    public sealed partial record FirstPacketOwner : HaSessionOwner;
}
