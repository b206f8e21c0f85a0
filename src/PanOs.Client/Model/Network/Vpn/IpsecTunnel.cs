namespace PanOs.Model;

/// <summary>A tunnel: what is routed into its tunnel interface leaves encrypted for the peer.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("network/tunnel/ipsec", ObjectPlaces.Device, Title = "IPsec tunnel", Collection = "IpsecTunnels", NameMaxLength = 63)]
public sealed partial record IpsecTunnel(string Name) : ConfigurationObject
{
    /// <summary>The tunnel interface, such as <c>tunnel.1</c>. Null: not managed.</summary>
    [Element("tunnel-interface")]
    public string? TunnelInterface { get; init; }

    /// <summary>Where the keys come from. Null: not managed.</summary>
    [Element(".")]
    public IpsecKeys? Keys { get; init; }

    /// <summary>How it is watched whether the tunnel works. Null: not managed.</summary>
    [Element("tunnel-monitor")]
    public TunnelMonitor? Monitor { get; init; }

    /// <summary>Whether a packet that comes twice is dropped. Null: not managed.</summary>
    [Element("anti-replay")]
    public bool? AntiReplay { get; init; }

    /// <summary>How many packets may come out of order: 64, 128, 256, 512, 1024, 2048 or 4096. Null: not managed; the device's default is 1024.</summary>
    [Element("anti-replay-window")]
    public int? AntiReplayWindow { get; init; }

    /// <summary>Whether the type of service is copied to the outer header. Null: not managed.</summary>
    [Element("copy-tos")]
    public bool? CopyTos { get; init; }

    /// <summary>Whether the IPv6 flow label is copied to the outer header. Null: not managed.</summary>
    [Element("copy-flow-label")]
    public bool? CopyFlowLabel { get; init; }

    /// <summary>Whether a GRE header is added inside the tunnel. Null: not managed.</summary>
    [Element("enable-gre-encapsulation")]
    public bool? GreEncapsulation { get; init; }

    /// <summary>Whether whole packets are wrapped, or only what they carry. Null: not managed; the device's default is <c>tunnel</c>.</summary>
    [Element("ipsec-mode", Since = "11.0.2")]
    public IpsecMode? Mode { get; init; }

    /// <summary>Whether the tunnel has IPv6 addresses. Null: not managed.</summary>
    [Element("ipv6")]
    public bool? Ipv6 { get; init; }

    /// <summary>Whether the tunnel is switched off. Null: not managed.</summary>
    [Element("disabled")]
    public bool? Disabled { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("comment", MaxLength = 1023)]
    public string? Comment { get; init; }
}

/// <summary>What IPsec wraps.</summary>
public enum IpsecMode
{
    /// <summary>Whole packets.</summary>
    Tunnel,

    /// <summary>What packets carry.</summary>
    Transport,
}

/// <summary>How it is watched whether a tunnel works: an address behind it is pinged.</summary>
[ConfigurationPart]
public sealed partial record TunnelMonitor : ConfigurationNode
{
    /// <summary>Whether it is watched. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>The address that is pinged. Null: not managed.</summary>
    [Element("destination-ip")]
    public string? Destination { get; init; }

    /// <summary>The proxy ID that the pings belong to, when the tunnel has several. Null: not managed.</summary>
    [Element("proxy-id")]
    public string? ProxyId { get; init; }

    /// <summary>The name of the monitor profile that says how often, and what follows. Null: not managed.</summary>
    [Element("tunnel-monitor-profile")]
    public string? Profile { get; init; }
}
