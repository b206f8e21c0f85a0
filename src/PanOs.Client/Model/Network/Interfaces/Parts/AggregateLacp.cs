namespace PanOs.Model;

/// <summary>How the links of an aggregate interface are agreed upon (LACP).</summary>
[ConfigurationPart]
public sealed partial record AggregateLacp : ConfigurationNode
{
    /// <summary>Whether LACP is spoken. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Whether it begins or only answers. Null: not managed; the device's default is <c>passive</c>.</summary>
    [Element("mode")]
    public LacpMode? Mode { get; init; }

    /// <summary>How often it is spoken. Null: not managed; the device's default is <c>slow</c>.</summary>
    [Element("transmission-rate")]
    public LacpRate? Rate { get; init; }

    /// <summary>Whether a lost link is replaced within a second. Null: not managed.</summary>
    [Element("fast-failover")]
    public bool? FastFailover { get; init; }

    /// <summary>Which side decides about ports: the lower number, 1 to 65535. Null: not managed; the device's default is 32768.</summary>
    [Element("system-priority", Min = 1, Max = 65535)]
    public int? SystemPriority { get; init; }

    /// <summary>The most links that are up at a time, 1 to 8. Null: not managed; the device's default is 8.</summary>
    [Element("max-ports", Min = 1, Max = 8)]
    public int? MaxPorts { get; init; }

    /// <summary>Whether the passive firewall of a pair already speaks LACP. Null: not managed.</summary>
    [Element("high-availability/passive-pre-negotiation")]
    public bool? PassivePreNegotiation { get; init; }
}

/// <summary>Who begins to speak LACP.</summary>
public enum LacpMode
{
    /// <summary>It only answers.</summary>
    Passive,

    /// <summary>It begins.</summary>
    Active,
}

/// <summary>How often LACP is spoken.</summary>
public enum LacpRate
{
    /// <summary>Every second.</summary>
    Fast,

    /// <summary>Every 30 seconds.</summary>
    Slow,
}
