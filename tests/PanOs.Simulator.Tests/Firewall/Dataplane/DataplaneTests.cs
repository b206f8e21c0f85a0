using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

public sealed class DataplaneTests
{
    private static readonly Packet s_https = new(IPAddress.Parse("10.0.4.10"), IPAddress.Parse("198.51.100.7"), IpProtocol.Tcp, 443);

    private readonly PairBench _bench = new();

    private SimulatedFirewall Firewall => _bench.A;

    private async Task BootAsync(string remove = "", string highAvailability = "")
    {
        PairBench.Load(Firewall, highAvailability, dataplane: true);
        if (remove.Length > 0)
        {
            var config = new XElement(Firewall.Configuration.Running);
            System.Xml.XPath.Extensions.XPathSelectElement(config, remove)!.Remove();
            Firewall.Configuration.Replace(config);
        }

        Firewall.PowerOn();
        await _bench.PassAsync(540);
    }

    private DataplaneVerdict.Dropped Dropped(Packet packet, int ingress = 3) =>
        Assert.IsType<DataplaneVerdict.Dropped>(Firewall.Forward(packet, ingress));

    [Fact]
    public async Task An_allowed_flow_leaves_translated_through_the_outside_interface_and_its_reply_comes_back()
    {
        await BootAsync();
        var sent = Assert.IsType<DataplaneVerdict.Forwarded>(Firewall.Forward(s_https, 3));
        Assert.Equal((2, "10.0.2.1", "10.0.2.10", "out", "hide"), (sent.DeviceIndex, sent.NextHop.ToString(), sent.Packet.Source.ToString(), sent.SecurityRule, sent.NatRule));
        Assert.Equal(s_https.Destination, sent.Packet.Destination);

        var reply = Assert.IsType<DataplaneVerdict.Forwarded>(Firewall.ForwardReply(s_https, 3, sent));
        Assert.Equal((3, "10.0.1.1", "10.0.4.10"), (reply.DeviceIndex, reply.NextHop.ToString(), reply.Packet.Destination.ToString()));
    }

    [Fact]
    public async Task Without_a_route_back_the_reply_is_lost_and_the_reason_names_it()
    {
        await BootAsync("//static-route/entry[@name='private-1']");
        var sent = Assert.IsType<DataplaneVerdict.Forwarded>(Firewall.Forward(s_https, 3));
        var lost = Assert.IsType<DataplaneVerdict.Dropped>(Firewall.ForwardReply(s_https, 3, sent));
        Assert.Equal("route", lost.Hop);
        Assert.Contains("10.0.4.10", lost.Reason, StringComparison.Ordinal);
        Assert.Contains("0.0.0.0/0", lost.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//ethernet/entry[@name='ethernet1/3']", "interface", "not configured")]
    [InlineData("//import//member[.='ethernet1/3']", "interface", "not imported")]
    [InlineData("//zone/entry[@name='trust']", "zone", "ethernet1/3")]
    [InlineData("//zone/entry[@name='untrust']", "zone", "ethernet1/2")]
    [InlineData("//static-route/entry[@name='internet']", "route", "no route to 198.51.100.7")]
    [InlineData("//virtual-router/entry/interface", "route", "no virtual router")]
    [InlineData("//security/rules/entry[@name='out']", "security-rule", "interzone-default")]
    public async Task Each_missing_piece_drops_at_its_own_hop(string remove, string hop, string reason)
    {
        await BootAsync(remove);
        DataplaneVerdict.Dropped dropped = Dropped(s_https);
        Assert.Equal(hop, dropped.Hop);
        Assert.Contains(reason, dropped.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_NAT_rule_the_source_stays_as_it_is()
    {
        await BootAsync("//nat/rules/entry");
        var sent = Assert.IsType<DataplaneVerdict.Forwarded>(Firewall.Forward(s_https, 3));
        Assert.Equal((s_https.Source, null), (sent.Packet.Source, sent.NatRule));
    }

    [Fact]
    public async Task Rules_are_taken_in_their_order_and_compare_application_and_addresses()
    {
        await BootAsync();
        Assert.Contains("no-ssh", Dropped(s_https with { DestinationPort = 22 }).Reason, StringComparison.Ordinal);
        Assert.Contains("interzone-default", Dropped(s_https with { Source = IPAddress.Parse("10.0.5.1") }).Reason, StringComparison.Ordinal);
        Assert.Equal("interface", Dropped(s_https with { Destination = IPAddress.Parse("10.0.2.10") }).Hop);
        Assert.Contains("interzone-default", Dropped(new Packet(IPAddress.Parse("10.0.2.50"), IPAddress.Parse("10.0.4.10"), IpProtocol.Icmp), 2).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_forwarded_before_it_is_ready()
    {
        PairBench.Load(Firewall, string.Empty, dataplane: true);
        Assert.Equal("boot", Dropped(s_https).Hop);
        Firewall.PowerOn();
        await _bench.PassAsync(450);
        Assert.Equal("boot", Dropped(s_https).Hop);
    }

    [Fact]
    public async Task Nothing_is_forwarded_by_a_suspended_firewall()
    {
        await BootAsync(highAvailability: PairBench.Ha(Firewall));
        Assert.IsType<DataplaneVerdict.Forwarded>(Firewall.Forward(s_https, 3));
        Firewall.HighAvailability.Suspend();
        Assert.Equal("ha-state", Dropped(s_https).Hop);
    }

    [Fact]
    public async Task A_port_that_is_gone_drops_at_the_interface()
    {
        await BootAsync();
        _bench.Cards.RemoveAll(card => card.Id == "eni-outside");
        Firewall.InterfaceDetached(2);
        Assert.Equal("route", Dropped(s_https).Hop);
        Assert.Equal("interface", Dropped(s_https, ingress: 2).Hop);
    }

    [Fact]
    public async Task The_default_route_of_DHCP_is_used_when_it_is_wanted()
    {
        await BootAsync("//ethernet/entry[@name='ethernet1/2']//create-default-route");
        XElement routes = PairBench.Op(Firewall, "<show><routing><route/></routing></show>");
        Assert.Equal(2, routes.Descendants("entry").Count(entry => entry.Element("destination")!.Value == "0.0.0.0/0"));
    }

    [Fact]
    public async Task The_tests_of_route_and_policy_agree_with_what_is_forwarded()
    {
        await BootAsync();
        XElement lookup = PairBench.Op(Firewall, "<test><routing><fib-lookup><virtual-router>default</virtual-router><ip>8.8.8.8</ip></fib-lookup></routing></test>").Element("result")!;
        Assert.Equal(("ip", "10.0.2.1", "ethernet1/2", null), (lookup.Element("nh")!.Value, lookup.Element("ip")!.Value, lookup.Element("interface")!.Value, lookup.Element("dst")));

        XElement nat = PairBench.Op(Firewall, "<test><nat-policy-match><from>trust</from><to>untrust</to><source>10.0.4.10</source><destination>8.8.8.8</destination><destination-port>443</destination-port><protocol>6</protocol></nat-policy-match></test>");
        Assert.Equal("status", (string?)nat.Attribute("cmd"));
        Assert.Equal("hide", nat.Descendants("entry").Single().Value);

        XElement security = PairBench.Op(Firewall, "<test><security-policy-match><from>trust</from><to>untrust</to><source>10.0.4.10</source><destination>8.8.8.8</destination><destination-port>443</destination-port><protocol>6</protocol></security-policy-match></test>");
        Assert.Equal(("out", "allow"), ((string?)security.Descendants("entry").Single().Attribute("name"), security.Descendants("action").Single().Value));

        XElement none = PairBench.Op(Firewall, "<test><security-policy-match><from>untrust</from><to>trust</to><source>8.8.8.8</source><destination>10.0.4.10</destination><destination-port>443</destination-port><protocol>6</protocol></security-policy-match></test>");
        Assert.Empty(none.Element("result")!.Elements());
    }

    [Fact]
    public async Task A_lookup_without_a_route_says_drop()
    {
        await BootAsync("//static-route/entry[@name='internet']");
        XElement lookup = PairBench.Op(Firewall, "<test><routing><fib-lookup><virtual-router>default</virtual-router><ip>8.8.8.8</ip></fib-lookup></routing></test>");
        Assert.Equal("drop", lookup.Descendants("nh").Single().Value);
        Assert.Empty(lookup.Descendants("interface"));
    }

    [Fact]
    public async Task Interfaces_are_listed_as_they_are()
    {
        await BootAsync(highAvailability: PairBench.Ha(Firewall));
        XElement all = PairBench.Op(Firewall, "<show><interface>all</interface></show>").Element("result")!;
        Assert.Equal(["ha", "vr:default", "vr:default", "N/A", "N/A", "N/A"], all.Element("ifnet")!.Elements("entry").Select(entry => entry.Element("fwd")!.Value));
        Assert.Equal(["N/A", "10.0.2.10/24", "10.0.1.10/24", "N/A", "N/A", "N/A"], all.Element("ifnet")!.Elements("entry").Select(entry => entry.Element("ip")!.Value));
        Assert.All(all.Element("hw")!.Elements("entry"), entry => Assert.Equal("up", entry.Element("state")!.Value));
        Assert.Equal("trust", PairBench.Op(Firewall, "<show><interface>ethernet1/3</interface></show>").Descendants("zone").Single().Value);
    }
}
