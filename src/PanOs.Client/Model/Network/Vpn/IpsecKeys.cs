namespace PanOs.Model;

/// <summary>Where the keys of an IPsec tunnel come from.</summary>
[ConfigurationChoice]
public abstract partial record IpsecKeys : ConfigurationNode
{
    private IpsecKeys()
    {
    }

    /// <summary>From an IKE gateway.</summary>
    /// <param name="gateway">The name of the IKE gateway.</param>
    /// <param name="cryptoProfile">The name of an IPsec crypto profile; null leaves the device's default, <c>default</c>.</param>
    public static IpsecKeys Auto(string gateway, string? cryptoProfile = null) => new AutoKeys { Gateways = [gateway], CryptoProfile = cryptoProfile };

    /// <summary>From an IKE gateway.</summary>
    [Alternative("auto-key")]
    public sealed partial record AutoKeys : IpsecKeys
    {
        /// <summary>The names of the IKE gateways; a tunnel has one. Null: not managed.</summary>
        [Element("ike-gateway", Entries = true)]
        public ValueList<string>? Gateways { get; init; }

        /// <summary>The name of an IPsec crypto profile. Null: not managed; the device's default is <c>default</c>.</summary>
        [Element("ipsec-crypto-profile")]
        public string? CryptoProfile { get; init; }

        /// <summary>Which IPv4 traffic the tunnel is for, as a policy-based peer wants it said. Null: not managed.</summary>
        [Element("proxy-id")]
        public ValueList<IpsecProxyId>? ProxyIds { get; init; }

        /// <summary>Which IPv6 traffic the tunnel is for, as a policy-based peer wants it said. Null: not managed.</summary>
        [Element("proxy-id-v6")]
        public ValueList<IpsecProxyId>? Ipv6ProxyIds { get; init; }
    }

    /// <summary>Typed in at both ends. The keys themselves have no property: they are kept and never shown.</summary>
    [Alternative("manual-key")]
    public sealed partial record ManualKeys : IpsecKeys
    {
        /// <summary>The interface that faces the peer. Null: not managed.</summary>
        [Element("local-address/interface")]
        public string? Interface { get; init; }

        /// <summary>The address of the peer. Null: not managed.</summary>
        [Element("peer-address/ip")]
        public string? PeerAddress { get; init; }

        /// <summary>The security parameter index of what is received, 8 hexadecimal digits. Null: not managed.</summary>
        [Element("local-spi")]
        public string? LocalSpi { get; init; }

        /// <summary>The security parameter index of what is sent, 8 hexadecimal digits. Null: not managed.</summary>
        [Element("remote-spi")]
        public string? RemoteSpi { get; init; }
    }

    /// <summary>From a GlobalProtect gateway that this firewall is a satellite of.</summary>
    [Alternative("global-protect-satellite")]
    public sealed partial record SatelliteKeys : IpsecKeys
    {
        /// <summary>The address of the GlobalProtect portal, at most 255 characters. Null: not managed.</summary>
        [Element("portal-address", MaxLength = 255)]
        public string? PortalAddress { get; init; }

        /// <summary>The interface that faces the portal. Null: not managed.</summary>
        [Element("local-address/interface")]
        public string? Interface { get; init; }

        /// <summary>The name of the certificate that this firewall shows, at most 255 characters. Null: not managed.</summary>
        [Element("external-ca/local-certificate", MaxLength = 255)]
        public string? LocalCertificate { get; init; }

        /// <summary>The name of the certificate profile that judges the portal's certificate. Null: not managed.</summary>
        [Element("external-ca/certificate-profile")]
        public string? CertificateProfile { get; init; }

        /// <summary>Whether the portal is called over IPv6 first. Null: not managed.</summary>
        [Element("ipv6-preferred")]
        public bool? PreferIpv6 { get; init; }

        /// <summary>Whether the networks of this firewall's interfaces are told to the gateway. Null: not managed.</summary>
        [Element("publish-connected-routes/enable")]
        public bool? PublishConnectedRoutes { get; init; }

        /// <summary>More networks that are told to the gateway. Null: not managed.</summary>
        [Element("publish-routes")]
        public ValueList<string>? PublishRoutes { get; init; }
    }
}
