using PanOs.Model;

namespace PanOs.Client.Tests;

public sealed class InterfaceTests
{
    public static TheoryData<string> Modes => new(
        "<ha/>", "<tap><netflow-profile>n</netflow-profile></tap>", "<virtual-wire/>", "<layer2/>", "<decrypt-mirror/>", "<aggregate-group>ae1</aggregate-group>",
        "<layer3><ip><entry name='10.0.0.1/24'/></ip><mtu>1400</mtu><ipv6><enabled>yes</enabled></ipv6></layer3>",
        "<layer3><dhcp-client><enable>yes</enable><create-default-route>no</create-default-route><send-hostname><enable>yes</enable><hostname>system-hostname</hostname></send-hostname></dhcp-client></layer3>",
        "<layer3><pppoe><username>u</username><password>p</password></pppoe></layer3>");

    [Theory]
    [MemberData(nameof(Modes))]
    public void Every_mode_of_an_Ethernet_interface_is_a_choice(string mode)
    {
        var port = Codec.AssertKept<EthernetInterface>($"<entry name='ethernet1/1'>{mode}</entry>");

        Assert.NotNull(port.Mode);
        Assert.Equal(string.Empty, port.Kept);
        Assert.Equal(mode.Contains("ha/", StringComparison.Ordinal) || mode.Contains("decrypt", StringComparison.Ordinal) || mode.Contains("aggregate", StringComparison.Ordinal), !port.NeedsImport);
    }

    [Fact]
    public void A_password_is_not_printed()
    {
        var port = Codec.Read<EthernetInterface>("<entry name='ethernet1/1'><layer3><pppoe><username>u</username><password>t0psecret</password></pppoe></layer3></entry>");

        Assert.DoesNotContain("t0psecret", port.ToString(), StringComparison.Ordinal);
        Assert.Contains("Username = u", port.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_subinterface_has_a_tag_and_an_address() => Codec.AssertEqual(
        new Layer3Subinterface("ethernet1/1.100") { Tag = 100, Addressing = InterfaceAddressing.Static("10.0.0.1/24"), Comment = "c" },
        "<entry name='ethernet1/1.100'><tag>100</tag><ip><entry name='10.0.0.1/24'/></ip><comment>c</comment></entry>");

    [Fact]
    public void A_tag_of_0_is_refused() => Assert.Throws<InvalidObjectException>(() => new Layer3Subinterface("ethernet1/1.100") { Tag = 0 }.Validate());

    [Fact]
    public void A_route_has_all_its_settings() => Codec.AssertEqual(
        new StaticRoute("r")
        {
            Destination = "0.0.0.0/0",
            NextHop = NextHop.Address("10.0.2.1"),
            Interface = "ethernet1/3",
            Metric = 10,
            AdministrativeDistance = 15,
            BfdProfile = "None",
            Table = RouteTable.Unicast,
            PathMonitor = new RoutePathMonitor { Enabled = true, FailureCondition = FailureCondition.All, HoldTime = 2, Destinations = [new("d") { Source = "DHCP", Destination = "192.0.2.1", Interval = 3, Count = 5 }] },
        },
        """
        <entry name="r"><destination>0.0.0.0/0</destination><nexthop><ip-address>10.0.2.1</ip-address></nexthop><interface>ethernet1/3</interface><metric>10</metric><admin-dist>15</admin-dist><bfd><profile>None</profile></bfd><route-table><unicast/></route-table>
        <path-monitor><enable>yes</enable><failure-condition>all</failure-condition><hold-time>2</hold-time><monitor-destinations><entry name="d"><source>DHCP</source><destination>192.0.2.1</destination><interval>3</interval><count>5</count></entry></monitor-destinations></path-monitor></entry>
        """);

    [Fact]
    public void A_logical_router_has_its_tables() => Codec.AssertEqual(
        new LogicalRouter("lr") { Vrfs = [new("default") { Interfaces = ["ethernet1/1"], AdministrativeDistances = new() { Static = 10, ExternalBgp = 20 } }] },
        "<entry name='lr'><vrf><entry name='default'><interface><member>ethernet1/1</member></interface><admin-dists><static>10</static><bgp-external>20</bgp-external></admin-dists></entry></vrf></entry>");
}
