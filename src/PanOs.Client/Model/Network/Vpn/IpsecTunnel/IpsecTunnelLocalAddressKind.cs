namespace PanOs.Model;

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record IpsecTunnelLocalAddressKind : ConfigurationNode
{
    private IpsecTunnelLocalAddressKind()
    {
    }

    /// <summary>Floating IP.</summary>
    [Alternative("floating-ip")]
    public sealed partial record FloatingIpChoice : IpsecTunnelLocalAddressKind
    {
        /// <summary>IPv4. Null: not managed.</summary>
        [Element("ipv4")]
        public string? Ipv4 { get; init; }

        /// <summary>Its IPv6 settings. Null: not managed.</summary>
        [Element("ipv6")]
        public string? Ipv6 { get; init; }
    }

    /// <summary>IP.</summary>
    [Alternative("ip")]
    public sealed partial record IpChoice : IpsecTunnelLocalAddressKind
    {
        /// <summary>IPv4. Null: not managed.</summary>
        [Element("ipv4")]
        public string? Ipv4 { get; init; }

        /// <summary>Its IPv6 settings. Null: not managed.</summary>
        [Element("ipv6")]
        public string? Ipv6 { get; init; }
    }
}
