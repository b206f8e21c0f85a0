namespace PanOs.Model;

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record IpsecTunnelKind : ConfigurationNode
{
    private IpsecTunnelKind()
    {
    }

    /// <summary>Auto key.</summary>
    [Alternative("auto-key")]
    public sealed partial record AutoKeyChoice : IpsecTunnelKind
    {
        /// <summary>IKE gateway. Null: not managed.</summary>
        [Element("ike-gateway", Entries = true)]
        public ValueList<string>? IkeGateway { get; init; }

        /// <summary>IPsec crypto profile. Null: not managed; the device's default is default.</summary>
        [Element("ipsec-crypto-profile")]
        public string? IpsecCryptoProfile { get; init; }

        /// <summary>Proxy ID. Null: not managed.</summary>
        [Element("proxy-id")]
        public ValueList<IpsecTunnelProxyId>? ProxyId { get; init; }

        /// <summary>Proxy ID v6. Null: not managed.</summary>
        [Element("proxy-id-v6")]
        public ValueList<IpsecTunnelProxyId>? ProxyIdV6 { get; init; }
    }

    /// <summary>Global protect satellite.</summary>
    [Alternative("global-protect-satellite")]
    public sealed partial record GlobalProtectSatelliteChoice : IpsecTunnelKind
    {
        /// <summary>External CA. Null: not managed.</summary>
        [Element("external-ca")]
        public IpsecTunnelExternalCa? ExternalCa { get; init; }

        /// <summary>IPv6 preferred, yes or no. Null: not managed.</summary>
        [Element("ipv6-preferred")]
        public bool? Ipv6Preferred { get; init; }

        /// <summary>The address that the tunnel begins at. Null: not managed.</summary>
        [Element("local-address")]
        public IpsecTunnelLocalAddress? LocalAddress { get; init; }

        /// <summary>Portal address, at most 255 characters. Null: not managed.</summary>
        [Element("portal-address", MaxLength = 255)]
        public string? PortalAddress { get; init; }

        /// <summary>Publish connected routes. Null: not managed.</summary>
        [Element("publish-connected-routes")]
        public IkeGatewayFragmentation? PublishConnectedRoutes { get; init; }

        /// <summary>Publish routes. Null: not managed.</summary>
        [Element("publish-routes")]
        public ValueList<string>? PublishRoutes { get; init; }
    }

    /// <summary>Manual key.</summary>
    [Alternative("manual-key")]
    public sealed partial record ManualKeyChoice : IpsecTunnelKind
    {
        /// <summary>One of the alternatives. Null: not managed.</summary>
        [Element(".")]
        public IpsecTunnelKindManualKeyKind? Kind { get; init; }

        /// <summary>The address that the tunnel begins at. Null: not managed.</summary>
        [Element("local-address")]
        public IkeGatewayLocalAddress? LocalAddress { get; init; }

        /// <summary>Local spi. Null: not managed.</summary>
        [Element("local-spi")]
        public string? LocalSpi { get; init; }

        /// <summary>The address of the peer. Null: not managed.</summary>
        [Element("peer-address")]
        public GreTunnelPeerAddress? PeerAddress { get; init; }

        /// <summary>Remote spi. Null: not managed.</summary>
        [Element("remote-spi")]
        public string? RemoteSpi { get; init; }
    }
}
