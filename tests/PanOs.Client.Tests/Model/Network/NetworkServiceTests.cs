using PanOs.Model;

namespace PanOs.Client.Tests;

public sealed class NetworkServiceTests
{
    [Fact]
    public void A_DHCP_relay_has_its_servers() => Codec.AssertEqual(
        new DhcpInterface("ethernet1/3") { Role = DhcpRole.Relay("10.0.0.53") },
        "<entry name='ethernet1/3'><relay><ip><enabled>yes</enabled><server><member>10.0.0.53</member></server></ip></relay></entry>");

    [Fact]
    public void A_DHCP_server_tells_its_options() => Codec.AssertEqual(
        new DhcpInterface("ethernet1/3")
        {
            Role = new DhcpRole.ServerRole
            {
                Mode = DhcpServerMode.Enabled,
                Pools = ["10.0.0.10-10.0.0.99"],
                ProbeAddress = true,
                Reservations = [new("10.0.0.5") { Mac = "00:1b:17:00:01:0a" }],
                Options = new()
                {
                    Lease = DhcpLease.Minutes(1440),
                    Gateway = "10.0.0.1",
                    SubnetMask = "255.255.255.0",
                    DnsPrimary = "10.0.0.53",
                    DnsSuffix = "example",
                    Custom = [new("phones") { Code = 150, Value = DhcpOptionValue.Ip("10.0.0.7") }],
                },
            },
        },
        """
        <entry name="ethernet1/3"><server><mode>enabled</mode><ip-pool><member>10.0.0.10-10.0.0.99</member></ip-pool><probe-ip>yes</probe-ip><reserved><entry name="10.0.0.5"><mac>00:1b:17:00:01:0a</mac></entry></reserved>
        <option><lease><timeout>1440</timeout></lease><gateway>10.0.0.1</gateway><subnet-mask>255.255.255.0</subnet-mask><dns><primary>10.0.0.53</primary></dns><dns-suffix>example</dns-suffix>
        <user-defined><entry name="phones"><code>150</code><ip><member>10.0.0.7</member></ip></entry></user-defined></option></server></entry>
        """);

    [Fact]
    public void A_zone_protection_profile_limits_floods_and_scans() => Codec.AssertEqual(
        new ZoneProtectionProfile("edge")
        {
            Flood = new() { TcpSyn = new() { Enabled = true, Action = SynFloodAction.SynCookies(activateRate: 1000) }, Udp = new() { Enabled = true, MaximalRate = 20000 } },
            Scans = [new("8001") { Action = ScanAction.BlockIp(AttackerTracking.Source, 300), Interval = 2, Threshold = 100 }],
            ScanExclusions = [new("scanner") { Address = ScanExclusionAddress.Ipv4("10.0.0.9") }],
            DropSpoofedIp = true,
            RejectNonSyn = GlobalOrSwitch.Yes,
            AsymmetricPath = AsymmetricPathAction.Drop,
            Ipv6 = new() { DropRoutingHeader0 = true, DropHopByHop = true },
            NonIpListType = NonIpListType.Exclude,
            NonIpProtocols = [new("profinet") { EtherType = "0x8892", Enabled = true }],
        },
        """
        <entry name="edge"><flood><tcp-syn><enable>yes</enable><syn-cookies><activate-rate>1000</activate-rate></syn-cookies></tcp-syn><udp><enable>yes</enable><red><maximal-rate>20000</maximal-rate></red></udp></flood>
        <scan><entry name="8001"><action><block-ip><track-by>source</track-by><duration>300</duration></block-ip></action><interval>2</interval><threshold>100</threshold></entry></scan><scan-white-list><entry name="scanner"><ipv4>10.0.0.9</ipv4></entry></scan-white-list>
        <discard-ip-spoof>yes</discard-ip-spoof><tcp-reject-non-syn>yes</tcp-reject-non-syn><asymmetric-path>drop</asymmetric-path><ipv6><routing-header-0>yes</routing-header-0><filter-ext-hdr><hop-by-hop-hdr>yes</hop-by-hop-hdr></filter-ext-hdr></ipv6>
        <non-ip-protocol><list-type>exclude</list-type><protocol><entry name="profinet"><ether-type>0x8892</ether-type><enable>yes</enable></entry></protocol></non-ip-protocol></entry>
        """);

    [Fact]
    public void A_rate_above_two_million_is_refused() =>
        Assert.Throws<InvalidObjectException>(() => new ZoneProtectionProfile("p") { Flood = new() { Udp = new() { MaximalRate = 2_000_001 } } }.Validate());

    [Fact]
    public void A_management_profile_says_what_answers() => Codec.AssertEqual(
        new InterfaceManagementProfile("lan") { Ping = true, Ssh = true, Https = false, PermittedIps = ["10.0.0.0/8"] },
        "<entry name='lan'><ping>yes</ping><ssh>yes</ssh><https>no</https><permitted-ip><entry name='10.0.0.0/8'/></permitted-ip></entry>");

    [Fact]
    public void Route_filters_match_networks() => Codec.AssertEqual(
        new PrefixList("private") { Entries = PrefixListEntries.Ipv4([new("1") { Action = RouteFilterAction.Permit, Prefix = Ipv4PrefixMatch.Prefix("10.0.0.0/8", maxPrefixLength: 24) }, new("2") { Prefix = Ipv4PrefixMatch.Any }]) },
        "<entry name='private'><type><ipv4><ipv4-entry><entry name='1'><action>permit</action><prefix><entry><network>10.0.0.0/8</network><less-than-or-equal>24</less-than-or-equal></entry></prefix></entry><entry name='2'><prefix><network>any</network></prefix></entry></ipv4-entry></ipv4></type></entry>");

    [Fact]
    public void An_address_family_is_of_one_version_of_IP() => Codec.AssertEqual(
        new BgpAddressFamilyProfile("peers") { Families = BgpAddressFamilies.Ipv4(new() { Enabled = true, MaxPrefixes = 500, MaxPrefixAction = BgpMaxPrefixAction.Restart(5), SendCommunity = BgpSendCommunity.All, AllowOwnAs = BgpAllowOwnAs.Occurrences(2) }) },
        "<entry name='peers'><ipv4><unicast><enable>yes</enable><maximum-prefix><num_prefixes>500</num_prefixes><action><restart><interval>5</interval></restart></action></maximum-prefix><send-community><all/></send-community><allowas-in><occurrence>2</occurrence></allowas-in></unicast></ipv4></entry>");

    [Fact]
    public void An_OSPFv3_key_is_read_and_not_printed()
    {
        var profile = new Ospfv3AuthenticationProfile("p") { Spi = "00000100", Protection = Ospfv3Protection.Ah(Ospfv3Hash.Sha256("t0psecret")) };

        Codec.AssertEqual(profile, "<entry name='p'><spi>00000100</spi><ah><sha256><key>t0psecret</key></sha256></ah></entry>");
        Assert.DoesNotContain("t0psecret", profile.ToString(), StringComparison.Ordinal);
    }
}
