namespace PanOs.Model;

/// <summary>An IPsec tunnel.</summary>
/// <param name="Name">The name, at most 63 characters.</param>
[ConfigurationObject("network/tunnel/ipsec", ObjectPlaces.Device, Title = "IPsec tunnel", Collection = "IpsecTunnels", NameMaxLength = 63)]
public sealed partial record IpsecTunnel(string Name) : ConfigurationObject
{
    /// <summary>One of the alternatives. Null: not managed.</summary>
    [Element(".")]
    public IpsecTunnelKind? Kind { get; init; }

    /// <summary>Whether repeated packets are dropped. Null: not managed.</summary>
    [Element("anti-replay")]
    public bool? AntiReplay { get; init; }

    /// <summary>Anti replay window. Null: not managed; the device's default is 1024.</summary>
    [Element("anti-replay-window")]
    public IpsecTunnelAntiReplayWindow? AntiReplayWindow { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("comment", MaxLength = 1023)]
    public string? Comment { get; init; }

    /// <summary>Copy flow label, yes or no. Null: not managed.</summary>
    [Element("copy-flow-label")]
    public bool? CopyFlowLabel { get; init; }

    /// <summary>Copy tos, yes or no. Null: not managed.</summary>
    [Element("copy-tos")]
    public bool? CopyTos { get; init; }

    /// <summary>Disabled, yes or no. Null: not managed.</summary>
    [Element("disabled")]
    public bool? Disabled { get; init; }

    /// <summary>Whether GRE encapsulation is on. Null: not managed.</summary>
    [Element("enable-gre-encapsulation")]
    public bool? EnableGreEncapsulation { get; init; }

    /// <summary>IPsec mode. Null: not managed; the device's default is tunnel.</summary>
    [Element("ipsec-mode", Since = "11.0.2")]
    public IpsecTunnelIpsecMode? IpsecMode { get; init; }

    /// <summary>Its IPv6 settings. Null: not managed.</summary>
    [Element("ipv6")]
    public bool? Ipv6 { get; init; }

    /// <summary>The tunnel interface, such as tunnel.1. Null: not managed.</summary>
    [Element("tunnel-interface")]
    public string? TunnelInterface { get; init; }

    /// <summary>How it is watched whether the tunnel works. Null: not managed.</summary>
    [Element("tunnel-monitor")]
    public IpsecTunnelTunnelMonitor? TunnelMonitor { get; init; }
}
