namespace PanOs.Model;

/// <summary>The HA1 control link, or its backup.</summary>
[ConfigurationPart]
public sealed partial record Ha1Link : ConfigurationNode
{
    /// <summary><c>management</c> (required on AWS), or an interface in HA mode. Null: not managed.</summary>
    [Element("port")]
    public string? Port { get; init; }

    /// <summary>This firewall's address on the link; not for the management port, which has one. Null: not managed.</summary>
    [Element("ip-address")]
    public string? Address { get; init; }

    /// <summary>Such as <c>255.255.255.128</c>. Null: not managed.</summary>
    [Element("netmask")]
    public string? Netmask { get; init; }

    /// <summary>Where the peer is reached through when it is not on the same network. Null: not managed.</summary>
    [Element("gateway")]
    public string? Gateway { get; init; }

    /// <summary>Whether the link is encrypted, with keys that the two exchanged before; not for the backup. Null: not managed; the device's default is no.</summary>
    [Element("encryption/enabled")]
    public bool? Encrypted { get; init; }

    /// <summary>Milliseconds that the link may be silent before it counts as down. Null: not managed; the device's default is 3000.</summary>
    [Element("monitor-hold-time")]
    public int? MonitorHoldTime { get; init; }

    /// <summary>The speed in Mbit/s. Null: not managed; the device's default is auto.</summary>
    [Element("link-speed")]
    public string? LinkSpeed { get; init; }

    /// <summary>The duplex mode. Null: not managed; the device's default is auto.</summary>
    [Element("link-duplex")]
    public string? LinkDuplex { get; init; }
}

/// <summary>The HA2 data link, or its backup.</summary>
[ConfigurationPart]
public sealed partial record Ha2Link : ConfigurationNode
{
    /// <summary>An interface in HA mode; <c>ethernet1/1</c> on AWS. Null: not managed.</summary>
    [Element("port")]
    public string? Port { get; init; }

    /// <summary>This firewall's address on the link. Null: not managed.</summary>
    [Element("ip-address")]
    public string? Address { get; init; }

    /// <summary>Such as <c>255.255.255.128</c>. Null: not managed.</summary>
    [Element("netmask")]
    public string? Netmask { get; init; }

    /// <summary>Where the peer is reached through when it is not on the same network. Null: not managed.</summary>
    [Element("gateway")]
    public string? Gateway { get; init; }

    /// <summary>The speed in Mbit/s. Null: not managed; the device's default is auto.</summary>
    [Element("link-speed")]
    public string? LinkSpeed { get; init; }

    /// <summary>The duplex mode. Null: not managed; the device's default is auto.</summary>
    [Element("link-duplex")]
    public string? LinkDuplex { get; init; }
}

/// <summary>The HA3 link, over which an active/active pair passes packets on.</summary>
[ConfigurationPart]
public sealed partial record Ha3Link : ConfigurationNode
{
    /// <summary>An interface in HA mode. Null: not managed.</summary>
    [Element("port")]
    public string? Port { get; init; }
}

/// <summary>The HA4 link, over which a cluster keeps sessions in step. Unconfirmed: no capture shows it.</summary>
[ConfigurationPart]
public sealed partial record Ha4Link : ConfigurationNode
{
    /// <summary>An interface in HA mode. Null: not managed.</summary>
    [Element("port")]
    public string? Port { get; init; }

    /// <summary>This firewall's address on the link. Null: not managed.</summary>
    [Element("ip-address")]
    public string? Address { get; init; }

    /// <summary>Such as <c>255.255.255.128</c>. Null: not managed.</summary>
    [Element("netmask")]
    public string? Netmask { get; init; }
}

/// <summary>The watch over the HA2 link.</summary>
[ConfigurationPart]
public sealed partial record Ha2KeepAlive : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary><c>log-only</c> or <c>split-datapath</c> (active/active only). Null: not managed; the device's default is <c>log-only</c>.</summary>
    [Element("action")]
    public string? Action { get; init; }

    /// <summary>Milliseconds, 5000 to 60000. Null: not managed; the device's default is 10000.</summary>
    [Element("threshold", Min = 5000, Max = 60000)]
    public int? Threshold { get; init; }
}
