using PanOs.Model;

namespace PanOs.Client.Tests;

public sealed class VpnTests
{
    [Fact]
    public void An_IKE_gateway_is_written_as_the_firewall_wants_it() => Codec.AssertEqual(
        new IkeGateway("branch")
        {
            Authentication = IkeAuthentication.PreSharedKey("t0psecret"),
            Interface = "ethernet1/3",
            LocalAddress = IkeLocalAddress.Ip("192.0.2.1/24"),
            PeerAddress = IkePeerAddress.Fqdn("branch.example"),
            LocalId = new() { Type = "fqdn", Id = "hub.example" },
            PeerId = new() { Type = "fqdn", Id = "branch.example", Matching = IkeIdMatching.Exact },
            Version = IkeVersion.Ikev2Preferred,
            Ikev1 = new() { ExchangeMode = IkeExchangeMode.Main, CryptoProfile = "strong", DeadPeerDetection = true, DeadPeerInterval = 5, DeadPeerRetries = 5 },
            Ikev2 = new() { CryptoProfile = "strong", LivenessCheck = true, LivenessInterval = 5, RequireCookie = false },
            NatTraversal = true,
            NatKeepAliveInterval = 20,
            PassiveMode = false,
            Fragmentation = true,
        },
        """
        <entry name="branch"><authentication><pre-shared-key><key>t0psecret</key></pre-shared-key></authentication><local-address><ip>192.0.2.1/24</ip><interface>ethernet1/3</interface></local-address><peer-address><fqdn>branch.example</fqdn></peer-address>
        <local-id><type>fqdn</type><id>hub.example</id></local-id><peer-id><type>fqdn</type><id>branch.example</id><matching>exact</matching></peer-id>
        <protocol><version>ikev2-preferred</version><ikev1><exchange-mode>main</exchange-mode><ike-crypto-profile>strong</ike-crypto-profile><dpd><enable>yes</enable><interval>5</interval><retry>5</retry></dpd></ikev1><ikev2><ike-crypto-profile>strong</ike-crypto-profile><dpd><enable>yes</enable><interval>5</interval></dpd><require-cookie>no</require-cookie></ikev2></protocol>
        <protocol-common><nat-traversal><enable>yes</enable><keep-alive-interval>20</keep-alive-interval></nat-traversal><passive-mode>no</passive-mode><fragmentation><enable>yes</enable></fragmentation></protocol-common></entry>
        """);

    [Fact]
    public void A_pre_shared_key_is_not_printed() => Assert.DoesNotContain(
        "t0psecret", new IkeGateway("g") { Authentication = IkeAuthentication.PreSharedKey("t0psecret") }.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("<peer-address><dynamic/></peer-address>")]
    [InlineData("<peer-address><ip>192.0.2.7</ip></peer-address>")]
    [InlineData("<local-address><floating-ip>192.0.2.1</floating-ip><interface>ethernet1/1</interface></local-address>")]
    [InlineData("<authentication><certificate><local-certificate><name>c</name></local-certificate><certificate-profile>p</certificate-profile></certificate></authentication>")]
    public void What_a_gateway_can_choose_is_modelled(string xml) =>
        Assert.Equal(string.Empty, Codec.AssertKept<IkeGateway>($"<entry name='g'>{xml}</entry>").Kept);

    [Fact]
    public void Crypto_profiles_say_algorithms_and_lifetimes()
    {
        Codec.AssertEqual(
            new IkeCryptoProfile("p") { DhGroups = ["group20"], Encryption = ["aes-256-cbc"], Hash = ["sha512"], Lifetime = KeyLifetime.Hours(8) },
            "<entry name='p'><dh-group><member>group20</member></dh-group><encryption><member>aes-256-cbc</member></encryption><hash><member>sha512</member></hash><lifetime><hours>8</hours></lifetime></entry>");
        Codec.AssertEqual(
            new IpsecCryptoProfile("p") { Protocol = IpsecProtocol.Esp(["aes-256-gcm"], ["none"]), DhGroup = "no-pfs", Lifetime = KeyLifetime.Hours(1), Lifesize = KeyLifesize.Gigabytes(4) },
            "<entry name='p'><esp><encryption><member>aes-256-gcm</member></encryption><authentication><member>none</member></authentication></esp><dh-group>no-pfs</dh-group><lifetime><hours>1</hours></lifetime><lifesize><gb>4</gb></lifesize></entry>");
    }

    [Fact]
    public void A_lifetime_of_two_minutes_is_refused() =>
        Assert.Throws<InvalidObjectException>(() => new IkeCryptoProfile("p") { Lifetime = KeyLifetime.Minutes(2) }.Validate());

    [Fact]
    public void An_IPsec_tunnel_names_its_gateway_and_its_traffic() => Codec.AssertEqual(
        new IpsecTunnel("branch")
        {
            TunnelInterface = "tunnel.1",
            Keys = new IpsecKeys.AutoKeys
            {
                Gateways = ["branch"],
                CryptoProfile = "strong",
                ProxyIds = [new("web") { Local = "10.0.0.0/24", Remote = "10.1.0.0/24", Protocol = IpsecProxyProtocol.Tcp(remotePort: 443) }, new("all") { Protocol = IpsecProxyProtocol.Any }],
            },
            Monitor = new() { Enabled = true, Destination = "10.1.0.1", Profile = "default" },
        },
        """
        <entry name="branch"><tunnel-interface>tunnel.1</tunnel-interface><auto-key><ike-gateway><entry name="branch"/></ike-gateway><ipsec-crypto-profile>strong</ipsec-crypto-profile>
        <proxy-id><entry name="web"><local>10.0.0.0/24</local><remote>10.1.0.0/24</remote><protocol><tcp><remote-port>443</remote-port></tcp></protocol></entry><entry name="all"><protocol><any/></protocol></entry></proxy-id></auto-key>
        <tunnel-monitor><enable>yes</enable><destination-ip>10.1.0.1</destination-ip><tunnel-monitor-profile>default</tunnel-monitor-profile></tunnel-monitor></entry>
        """);

    [Fact]
    public void Keys_that_were_typed_in_are_kept_and_not_printed()
    {
        var tunnel = Codec.AssertKept<IpsecTunnel>(
            "<entry name='t'><manual-key><local-spi>1000</local-spi><remote-spi>2000</remote-spi><peer-address><ip>192.0.2.7</ip></peer-address><esp><authentication><sha1><key>t0psecret</key></sha1></authentication></esp></manual-key></entry>");

        Assert.IsType<IpsecKeys.ManualKeys>(tunnel.Keys);
        Assert.DoesNotContain("t0psecret", tunnel.ToString(), StringComparison.Ordinal);
    }
}
