namespace PanOs.Model;

/// <summary>A tunnel that wraps packets without encrypting them.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/tunnel/gre", ObjectPlaces.Device, Title = "GRE tunnel", Collection = "GreTunnels", NameMaxLength = 31)]
public sealed partial record GreTunnel(string Name) : ConfigurationObject
{
    /// <summary>The tunnel interface, such as <c>tunnel.1</c>. Null: not managed.</summary>
    [Element("tunnel-interface")]
    public string? TunnelInterface { get; init; }

    /// <summary>The interface that faces the peer. Null: not managed.</summary>
    [Element("local-address/interface")]
    public string? Interface { get; init; }

    /// <summary>Which address of that interface is used. Null: not managed.</summary>
    [Element("local-address")]
    public IkeLocalAddress? LocalAddress { get; init; }

    /// <summary>The address of the peer. Null: not managed.</summary>
    [Element("peer-address/ip")]
    public string? PeerAddress { get; init; }

    /// <summary>How many routers the outer packets may pass, 1 to 255. Null: not managed; the device's default is 64.</summary>
    [Element("ttl", Min = 1, Max = 255)]
    public int? Ttl { get; init; }

    /// <summary>Whether the type of service is copied to the outer header. Null: not managed.</summary>
    [Element("copy-tos")]
    public bool? CopyTos { get; init; }

    /// <summary>Whether mirrored traffic (ERSPAN) is taken out of the tunnel. Null: not managed.</summary>
    [Element("erspan")]
    public bool? Erspan { get; init; }

    /// <summary>How it is watched whether the tunnel works. Null: not managed.</summary>
    [Element("keep-alive")]
    public GreKeepAlive? KeepAlive { get; init; }

    /// <summary>Whether the tunnel is switched off. Null: not managed.</summary>
    [Element("disabled")]
    public bool? Disabled { get; init; }
}

/// <summary>How it is watched whether a GRE tunnel works.</summary>
[ConfigurationPart]
public sealed partial record GreKeepAlive : ConfigurationNode
{
    /// <summary>Whether it is watched. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Seconds between two questions, 1 to 50. Null: not managed; the device's default is 10.</summary>
    [Element("interval", Min = 1, Max = 50)]
    public int? Interval { get; init; }

    /// <summary>Questions without an answer until the tunnel counts as down, 1 to 64. Null: not managed; the device's default is 3.</summary>
    [Element("retry", Min = 1, Max = 64)]
    public int? Retry { get; init; }

    /// <summary>Answers in a row until it counts as up again, 1 to 64. Null: not managed; the device's default is 5.</summary>
    [Element("hold-timer", Min = 1, Max = 64)]
    public int? HoldTimer { get; init; }
}
