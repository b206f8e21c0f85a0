namespace PanOs.Model;

/// <summary>Flood.</summary>
[ConfigurationPart]
public sealed partial record ZoneProtectionProfileFlood : ConfigurationNode
{
    /// <summary>ICMP. Null: not managed.</summary>
    [Element("icmp")]
    public FloodProtection? Icmp { get; init; }

    /// <summary>ICMPv6. Null: not managed.</summary>
    [Element("icmpv6")]
    public FloodProtection? Icmpv6 { get; init; }

    /// <summary>Other IP. Null: not managed.</summary>
    [Element("other-ip")]
    public FloodProtection? OtherIp { get; init; }

    /// <summary>Sctp init. Null: not managed.</summary>
    [Element("sctp-init")]
    public FloodProtection? SctpInit { get; init; }

    /// <summary>TCP SYN. Null: not managed.</summary>
    [Element("tcp-syn")]
    public ZoneProtectionProfileTcpSyn? TcpSyn { get; init; }

    /// <summary>UDP. Null: not managed.</summary>
    [Element("udp")]
    public FloodProtection? Udp { get; init; }
}
