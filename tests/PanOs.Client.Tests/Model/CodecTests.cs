using System.Xml.Linq;
using PanOs.Model;

namespace PanOs.Client.Tests;

public sealed class CodecTests
{
    [Fact]
    public void The_documented_high_availability_is_written_as_the_firewall_wants_it()
    {
        var ha = new HighAvailability
        {
            Enabled = true,
            GroupId = 1,
            PeerAddress = "10.0.0.20",
            Mode = HaGroupMode.ActivePassive,
            ConfigurationSync = true,
            DevicePriority = 100,
            Preemptive = false,
            HeartbeatBackup = false,
            Timers = HaTimers.Recommended,
            StateSync = true,
            Transport = Ha2Transport.Udp,
            Ha2KeepAlive = new Ha2KeepAlive { Enabled = true, Action = "log-only", Threshold = 10000 },
            Ha1 = new Ha1Link { Port = "management" },
            Ha2 = new Ha2Link { Port = "ethernet1/1", Address = "10.0.3.10", Netmask = "255.255.255.128", Gateway = "10.0.3.1" },
        };

        const string Expected = """
            <high-availability><enabled>yes</enabled><interface><ha1><port>management</port></ha1><ha2><port>ethernet1/1</port><ip-address>10.0.3.10</ip-address><netmask>255.255.255.128</netmask><gateway>10.0.3.1</gateway></ha2></interface>
            <group><group-id>1</group-id><peer-ip>10.0.0.20</peer-ip><mode><active-passive/></mode><configuration-synchronization><enabled>yes</enabled></configuration-synchronization>
            <election-option><device-priority>100</device-priority><preemptive>no</preemptive><heartbeat-backup>no</heartbeat-backup><timers><recommended/></timers></election-option>
            <state-synchronization><enabled>yes</enabled><transport>udp</transport><ha2-keep-alive><enabled>yes</enabled><action>log-only</action><threshold>10000</threshold></ha2-keep-alive></state-synchronization></group></high-availability>
            """;
        Codec.AssertEqual(ha, Expected);
    }

    [Theory]
    [InlineData("<entry name='ethernet1/1'><ha/></entry>")]
    [InlineData("<entry name='e'><layer3><dhcp-client><create-default-route>no</create-default-route><default-route-metric>10</default-route-metric></dhcp-client><interface-management-profile>mgmt</interface-management-profile></layer3><comment>c</comment></entry>")]
    [InlineData("<entry name='e'><layer3><ip><entry name='10.0.1.10/24'/></ip><mtu>1400</mtu><units><entry name='e.1'><tag>1</tag></entry></units></layer3><link-state>up</link-state></entry>")]
    [InlineData("<entry name='e'><virtual-wire><lldp><enable>no</enable></lldp></virtual-wire></entry>")]
    [InlineData("<entry name='e'><aggregate-group>ae1</aggregate-group></entry>")]
    public void An_interface_keeps_all_that_it_had(string xml) =>
        Codec.AssertKept<EthernetInterface>(xml);

    [Theory]
    [InlineData("<entry name='r'><destination>0.0.0.0/0</destination><nexthop><ip-address>10.0.2.1</ip-address></nexthop><interface>ethernet1/3</interface><metric>10</metric><route-table><unicast/></route-table><bfd><profile>None</profile></bfd></entry>")]
    [InlineData("<entry name='r'><nexthop><discard/></nexthop></entry>")]
    [InlineData("<entry name='r'><nexthop><fqdn>gw.example</fqdn></nexthop></entry>")]
    [InlineData("<entry name='r'><metric>010</metric></entry>")]
    public void A_route_keeps_all_that_it_had(string xml) =>
        Codec.AssertKept<StaticRoute>(xml);

    [Fact]
    public void Changing_one_field_keeps_the_others_and_marks_of_uncommitted_changes_are_dropped()
    {
        var read = Codec.Read<Zone>("""
            <entry name="trust" admin="bob" dirtyId="4" time="2021/12/14 09:43:15"><network admin="bob" dirtyId="4" time="x"><layer3><member dirtyId="4">ethernet1/2</member></layer3><zone-protection-profile>strict</zone-protection-profile></network><enable-user-identification>yes</enable-user-identification></entry>
            """);

        Assert.Equal(ZoneKind.Layer3("ethernet1/2"), read.Kind);
        Codec.AssertSame(
            XElement.Parse("<entry name='trust'><network><layer3><member>ethernet1/3</member></layer3><zone-protection-profile>strict</zone-protection-profile></network><enable-user-identification>yes</enable-user-identification></entry>"),
            Codec.Write(read with { Kind = ZoneKind.Layer3("ethernet1/3") }));
    }

    [Fact]
    public void A_rule_that_is_read_equals_one_that_is_written_by_hand()
    {
        const string Xml = "<entry name='out'><source-translation><dynamic-ip-and-port><interface-address><interface>ethernet1/3</interface></interface-address></dynamic-ip-and-port></source-translation><to><member>untrust</member></to><from><member>trust</member></from><source><member>any</member></source><destination><member>any</member></destination><service>any</service></entry>";

        var rule = new NatRule("out")
        {
            FromZones = ["trust"],
            ToZones = ["untrust"],
            Sources = ["any"],
            Destinations = ["any"],
            Service = "any",
            SourceTranslation = SourceTranslation.InterfaceAddress("ethernet1/3"),
        };
        Assert.Equal(rule, Codec.Read<NatRule>(Xml));
        Codec.AssertSame(XElement.Parse(Xml), Codec.Write(rule));
        Assert.NotEqual(rule, Codec.Read<NatRule>(Xml.Replace("<service>", "<xyz><member>x</member></xyz><service>", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_wanted_is_satisfied_by_more_but_not_by_other()
    {
        var wanted = new SecurityRule("r") { FromZones = ["a", "b"], Action = SecurityAction.Allow };

        Assert.True(wanted.IsSatisfiedBy(wanted with { FromZones = ["b", "a"], Description = "more" }));
        Assert.False(wanted.IsSatisfiedBy(wanted with { FromZones = ["a", "b", "c"] }));
        Assert.False(wanted.IsSatisfiedBy(wanted with { Action = SecurityAction.Deny }));
        Assert.False(wanted.IsSatisfiedBy(null));
        Assert.False(new EthernetInterface("e") { Mode = EthernetMode.HighAvailability }.IsSatisfiedBy(new EthernetInterface("e") { Mode = EthernetMode.Layer3(null) }));
    }

    [Fact]
    public void Records_print_their_values() =>
        Assert.Equal("VirtualRouter { Name = default, Interfaces = [ethernet1/2, ethernet1/3] }", new VirtualRouter("default") { Interfaces = ["ethernet1/2", "ethernet1/3"] }.ToString());
}
