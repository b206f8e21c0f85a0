namespace PanOs.Model;

/// <summary>NAT traversal.</summary>
[ConfigurationPart]
public sealed partial record IkeGatewayNatTraversal : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enable { get; init; }

    /// <summary>Keep alive interval, 10 to 3600. Null: not managed; the device's default is 20.</summary>
    [Element("keep-alive-interval", Min = 10, Max = 3600)]
    public int? KeepAliveInterval { get; init; }

    /// <summary>UDP checksum enable, yes or no. Null: not managed.</summary>
    [Element("udp-checksum-enable")]
    public bool? UdpChecksumEnable { get; init; }
}
