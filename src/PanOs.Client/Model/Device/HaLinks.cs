namespace PanOs.Model;

/// <summary>The HA1 control link.</summary>
[ConfigurationPart]
public sealed partial record Ha1Link : ConfigurationNode
{
    /// <summary><c>management</c> (required on AWS), or an interface in HA mode. Null: not managed.</summary>
    [Element("port")]
    public string? Port { get; init; }
}

/// <summary>The HA2 data link.</summary>
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
