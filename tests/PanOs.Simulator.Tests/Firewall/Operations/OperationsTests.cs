using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

public class OperationsTests
{
    private readonly ShapeBench _bench = new("10.2.10");

    [Fact]
    public async Task Sessions_come_with_a_flow_and_age_out()
    {
        await _bench.StartAsync();
        _bench.Flow(53, IpProtocol.Udp);
        XElement session = _bench.Op("<show><session><all/></session></show>").Element("result")!.Element("entry")!;
        Assert.Equal(("10.0.2.10", "out", "dns", "True"),
            (session.Element("xsource")!.Value, session.Element("security-rule")!.Value, session.Element("application")!.Value, session.Element("srcnat")!.Value));
        Assert.Equal("1", _bench.Op("<show><session><info/></session></show>").Descendants("num-udp").Single().Value);
        Assert.Equal("1", _bench.Op("<show><session><meter/></session></show>").Descendants("current").Single().Value);
        Assert.NotNull(_bench.Op($"<show><session><id>{session.Element("idx")!.Value}</id></session></show>").Descendants("c2s").Single());
        Assert.Empty(_bench.Op("<show><session><all><filter><destination-port>80</destination-port></filter></all></session></show>").Descendants("entry"));
        await _bench.Pair.PassAsync(31);
        Assert.Empty(_bench.Op("<show><session><all/></session></show>").Descendants("entry"));
        Assert.Equal("1", _bench.Op("<show><session><info/></session></show>").Descendants("num-installed").Single().Value);
    }

    [Fact]
    public async Task Rules_count_their_hits_until_they_are_reset()
    {
        await _bench.StartAsync();
        _bench.Flow();
        _bench.Flow();
        _bench.Flow(22);
        string Command(string verb) => $"<{verb}><rule-hit-count><vsys><vsys-name><entry name='vsys1'><rule-base><entry name='security'><rules><all/></rules></entry></rule-base></entry></vsys-name></vsys></rule-hit-count></{verb}>";
        string[] Hits() => [.. _bench.Op(Command("show")).Descendants("rules").Single().Elements("entry").Select(rule => $"{(string?)rule.Attribute("name")} {rule.Element("hit-count")!.Value}")];
        Assert.Equal(["no-ssh 1", "out 2"], Hits());
        _bench.Op(Command("clear"));
        Assert.Equal(["no-ssh 0", "out 0"], Hits());
    }

    [Fact]
    public async Task Interfaces_that_are_no_ports_are_listed_with_their_units()
    {
        await _bench.StartAsync(change: config =>
        {
            config.Descendants("ethernet").First().AddAfterSelf(XElement.Parse(
                "<loopback><units><entry name='loopback.1'><ip><entry name='192.0.2.1/32'/></ip></entry></units></loopback>"));
            config.Descendants("virtual-router").First().Descendants("interface").First().Add(new XElement("member", "loopback.1"));
        });
        XElement result = _bench.Op("<show><interface>all</interface></show>").Element("result")!;
        XElement unit = result.Element("ifnet")!.Elements("entry").Single(entry => entry.Element("name")!.Value == "loopback.1");
        Assert.Equal(("192.0.2.1/32", "vr:default", "N/A"), (unit.Element("ip")!.Value, unit.Element("fwd")!.Value, unit.Element("vsys")!.Value));
        Assert.Equal(["vlan 1 3", "loopback 3 5", "tunnel 4 6"], result.Element("hw")!.Elements("entry")
            .Where(entry => entry.Element("speed")!.Value == "[n/a]")
            .Select(entry => $"{entry.Element("name")!.Value} {entry.Element("id")!.Value} {entry.Element("type")!.Value}"));
    }

    [Fact]
    public async Task Dhcp_interfaces_show_their_lease()
    {
        await _bench.StartAsync();
        XElement entry = _bench.Op("<show><dhcp><client><state>ethernet1/2</state></client></dhcp></show>").Descendants("entry").Single();
        Assert.Equal(("Bound", "10.0.2.10/24", "10.0.2.1"), (entry.Element("state")!.Value, entry.Element("ip")!.Value, entry.Element("gateway")!.Value));
        Assert.Equal(2, _bench.Op("<show><dhcp><client><state>all</state></client></dhcp></show>").Descendants("entry").Count());
        Assert.Equal("error", (string?)_bench.Op("<show><dhcp><client><state>ethernet1/9</state></client></dhcp></show>").Attribute("status"));
    }

    [Fact]
    public async Task Logical_routers_route_and_answer_in_json()
    {
        await _bench.StartAsync(change: config =>
        {
            XElement network = config.Descendants("network").First();
            XElement router = network.Element("virtual-router")!.Element("entry")!;
            network.Add(new XElement("logical-router", new XElement("entry", new XAttribute("name", "lr"),
                new XElement("vrf", new XElement("entry", new XAttribute("name", "default"), router.Elements())))));
            router.Remove();
            config.Descendants("setting").First().Add(new XElement("advance-routing", "yes"));
        });
        Assert.IsType<DataplaneVerdict.Forwarded>(_bench.Flow());
        string json = _bench.Op("<show><advanced-routing><route/></advanced-routing></show>").Element("result")!.Element("json")!.Value;
        JsonNode route = JsonNode.Parse(json)!["lr"]!["0.0.0.0/0"]![0]!;
        Assert.Equal(("static", "10.0.2.1"), ((string?)route["protocol"], (string?)route["nexthops"]![0]!["ip"]));
        Assert.Equal("on", _bench.Op("<show><system><info/></system></show>").Descendants("advanced-routing").Single().Value);

        var old = new ShapeBench("10.1.0");
        await old.StartAsync(dataplane: false);
        Assert.Equal(" show -> advanced-routing  is unexpected", old.Op("<show><advanced-routing><route/></advanced-routing></show>").Value);
    }

    [Fact]
    public async Task The_clock_says_its_zone_where_clients_look_for_it()
    {
        await _bench.StartAsync(dataplane: false);
        string[] parts = _bench.Op("<show><clock/></show>").Element("result")!.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(("UTC", "2026"), (parts[4], parts[5].Trim()));
        Assert.Equal("LOCAL", _bench.Op("<show><ntp/></show>").Descendants("synched").Single().Value);
    }

    [Fact]
    public async Task A_fetched_licence_is_answered_with_text_that_is_no_xml()
    {
        await _bench.StartAsync(dataplane: false);
        ApiAnswer answer = _bench.Send(("type", "op"), ("cmd", "<request><license><fetch><auth-code>I1234567</auth-code></fetch></license></request>"));
        Assert.Equal("VM Device License installed. Restarting pan services.", answer.Body);
        Assert.StartsWith("application/xml", answer.ContentType, StringComparison.Ordinal);
        XElement licences = _bench.Op("<request><license><info/></license></request>");
        Assert.Equal(["PA-VM", "Premium"], licences.Descendants("feature").Select(feature => feature.Value));
        Assert.Equal("I1234567", licences.Descendants("authcode").First().Value);
    }

    [Theory]
    [InlineData("<show><redistribution><agent/></redistribution></show>", " show -> redistribution -> agent  is unexpected")]
    [InlineData("<show><system><info><more/></info></system></show>", " show -> system -> info -> more  is unexpected")]
    [InlineData("<ping><host>10.0.0.1</host></ping>", " ping  is unexpected")]
    public async Task An_unknown_word_is_named(string command, string line)
    {
        await _bench.StartAsync(dataplane: false);
        XElement answer = _bench.Op(command);
        Assert.Equal(("17", line), ((string?)answer.Attribute("code"), answer.Value));
    }

    [Fact]
    public async Task Predefined_objects_are_read_by_path_and_written_by_nobody()
    {
        await _bench.StartAsync(dataplane: false);
        XElement ssl = _bench.Config("get", "/config/predefined/application/entry[@name='ssl']");
        Assert.Equal(("19", "1", "tcp/443"), ((string?)ssl.Attribute("code"), (string?)ssl.Element("result")!.Attribute("count"), ssl.Descendants("member").Single().Value));
        Assert.Equal("completion", _bench.Config("complete", "/config/predefined/application").Descendants("completion").First().Name.LocalName);
        Assert.Equal("30845", (string?)_bench.Op("<show><predefined><xpath>/predefined/threats/vulnerability</xpath></predefined></show>").Descendants("entry").First().Attribute("name"));
        Assert.Equal("error", (string?)_bench.Op("<show><predefined><xpath>/shared</xpath></predefined></show>").Attribute("status"));
        Assert.Equal("7", (string?)_bench.Config("get", "/config/predefined/application/entry[@name='nonsense']").Attribute("code"));
        Assert.Equal("No such node", _bench.Config("show", "/config/predefined/nonsense").Value);
        Assert.Equal("15", (string?)_bench.Config("set", "/config/predefined/application", ("element", "<entry name='x'/>")).Attribute("code"));
        Assert.DoesNotContain("predefined", _bench.Op("<show><config><running/></config></show>").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Software_is_downloaded_before_it_is_installed()
    {
        await _bench.StartAsync(dataplane: false);
        const string Install = "<request><system><software><install><version>11.1.0</version></install></software></system></request>";
        Assert.Equal("error", (string?)_bench.Op(Install).Attribute("status"));
        _bench.Op("<request><system><software><download><version>11.1.0</version></download></software></system></request>");
        await _bench.Pair.PassAsync(61);
        Assert.Equal("yes", _bench.Op("<request><system><software><info/></software></system></request>").Descendants("entry").Single(entry => entry.Element("version")!.Value == "11.1.0").Element("downloaded")!.Value);
        Assert.Equal("19", (string?)_bench.Op(Install).Attribute("code"));
    }

    [Fact]
    public async Task The_management_interface_and_who_is_logged_in_are_shown()
    {
        await _bench.StartAsync(dataplane: false);
        Assert.Equal("10.0.0.10", _bench.Op("<show><interface>management</interface></show>").Descendants("ip").Single().Value);
        Assert.Equal("admin", _bench.Op("<show><admins/></show>").Descendants("admin").Single().Value);
        Assert.Equal("17", (string?)_bench.Ask(("type", "op"), ("vsys", "vsys9"), ("cmd", "<show><clock/></show>")).Attribute("code"));
        Assert.Equal("success", (string?)_bench.Ask(("type", "op"), ("target", "007"), ("cmd", "<show><clock/></show>")).Attribute("status"));
    }
}
