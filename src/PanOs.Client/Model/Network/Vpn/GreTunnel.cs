namespace PanOs.Model;

/// <summary>A GRE tunnel.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/tunnel/gre", ObjectPlaces.Device, Title = "GRE tunnel", Collection = "GreTunnels", NameMaxLength = 31)]
public sealed partial record GreTunnel(string Name) : ConfigurationObject
{
    /// <summary>Copy tos, yes or no. Null: not managed.</summary>
    [Element("copy-tos")]
    public bool? CopyTos { get; init; }

    /// <summary>Disabled, yes or no. Null: not managed.</summary>
    [Element("disabled")]
    public bool? Disabled { get; init; }

    /// <summary>Erspan, yes or no. Null: not managed.</summary>
    [Element("erspan")]
    public bool? Erspan { get; init; }

    /// <summary>Keep alive. Null: not managed.</summary>
    [Element("keep-alive")]
    public GreTunnelKeepAlive? KeepAlive { get; init; }

    /// <summary>The address that the tunnel begins at. Null: not managed.</summary>
    [Element("local-address")]
    public IkeGatewayLocalAddress? LocalAddress { get; init; }

    /// <summary>The address of the peer. Null: not managed.</summary>
    [Element("peer-address")]
    public GreTunnelPeerAddress? PeerAddress { get; init; }

    /// <summary>Ttl, 1 to 255. Null: not managed; the device's default is 64.</summary>
    [Element("ttl", Min = 1, Max = 255)]
    public int? Ttl { get; init; }

    /// <summary>The tunnel interface, such as tunnel.1. Null: not managed.</summary>
    [Element("tunnel-interface")]
    public string? TunnelInterface { get; init; }
}

/// <summary>Keep alive.</summary>
[ConfigurationPart]
public sealed partial record GreTunnelKeepAlive : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enable { get; init; }

    /// <summary>Hold timer, 1 to 64. Null: not managed; the device's default is 5.</summary>
    [Element("hold-timer", Min = 1, Max = 64)]
    public int? HoldTimer { get; init; }

    /// <summary>Interval, 1 to 50. Null: not managed; the device's default is 10.</summary>
    [Element("interval", Min = 1, Max = 50)]
    public int? Interval { get; init; }

    /// <summary>Retry, 1 to 64. Null: not managed; the device's default is 3.</summary>
    [Element("retry", Min = 1, Max = 64)]
    public int? Retry { get; init; }
}

/// <summary>Peer address.</summary>
[ConfigurationPart]
public sealed partial record GreTunnelPeerAddress : ConfigurationNode
{
    /// <summary>IP. Null: not managed.</summary>
    [Element("ip")]
    public string? Ip { get; init; }
}
