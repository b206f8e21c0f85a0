namespace PanOs.Model;

/// <summary>The HA1 control link.</summary>
public sealed record Ha1Link
{
    /// <summary>What was read below the element and has no property.</summary>
    internal UnmodelledXml Unmodelled { get; init; } = UnmodelledXml.None;

    /// <summary><c>management</c> (required on AWS), or an interface in HA mode. Null: not managed.</summary>
    public string? Port { get; init; }
}

/// <summary>The HA2 data link.</summary>
public sealed record Ha2Link
{
    /// <summary>What was read below the element and has no property.</summary>
    internal UnmodelledXml Unmodelled { get; init; } = UnmodelledXml.None;

    /// <summary>An interface in HA mode; <c>ethernet1/1</c> on AWS. Null: not managed.</summary>
    public string? Port { get; init; }

    /// <summary>This firewall's address on the link. Null: not managed.</summary>
    public string? Address { get; init; }

    /// <summary>Such as <c>255.255.255.128</c>. Null: not managed.</summary>
    public string? Netmask { get; init; }

    /// <summary>Where the peer is reached through when it is not on the same network. Null: not managed.</summary>
    public string? Gateway { get; init; }
}

/// <summary>The watch over the HA2 link.</summary>
public sealed record Ha2KeepAlive
{
    /// <summary>What was read below the element and has no property.</summary>
    internal UnmodelledXml Unmodelled { get; init; } = UnmodelledXml.None;

    /// <summary>Whether it is on. Null: not managed.</summary>
    public bool? Enabled { get; init; }

    /// <summary><c>log-only</c> or <c>split-datapath</c> (active/active only). Null: not managed; the device's default is <c>log-only</c>.</summary>
    public string? Action { get; init; }

    /// <summary>Milliseconds, 5000 to 60000. Null: not managed; the device's default is 10000.</summary>
    public int? Threshold { get; init; }
}
