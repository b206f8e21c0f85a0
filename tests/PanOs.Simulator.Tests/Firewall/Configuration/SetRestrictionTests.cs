using System.Xml.Linq;
using static PanOs.Simulator.Tests.ApiBench;

namespace PanOs.Simulator.Tests;

public class SetRestrictionTests
{
    private readonly ApiBench _bench = new();

    [Fact]
    public void A_cloud_firewall_has_no_ha1_backup()
    {
        XElement answer = _bench.Set(Device + "/deviceconfig",
            "<high-availability><interface><ha1-backup/></interface></high-availability>");
        Assert.Equal("12", Code(answer));
        Assert.Equal(
            [" deviceconfig -> high-availability -> interface -> ha1-backup unexpected here", " deviceconfig -> high-availability -> interface is invalid"],
            Lines(answer));
        Assert.False(_bench.Firewall.Configuration.HasChanges);
    }

    [Fact]
    public void A_word_that_is_not_allowed_is_named_with_its_parent_chain()
    {
        XElement answer = _bench.Set(Rules, ConfigurationVerbTests.Rule("Block Rule", action: "maybe"));
        Assert.Equal("12", Code(answer));
        Assert.Equal([" Block Rule -> action 'maybe' is not an allowed keyword", " Block Rule -> action is invalid"], Lines(answer));
        Assert.All(answer.Descendants("line"), line => Assert.IsType<XCData>(line.FirstNode));
    }

    [Theory]
    [InlineData(Device + "/deviceconfig/high-availability", "<peer-ip>10.0.0.20</peer-ip>", "high-availability -> peer-ip unexpected here")]
    [InlineData(Device + "/network/interface/ethernet/entry[@name='ethernet1/2']/layer3/ip", "<member>10.0.0.1/24</member>", "ip -> member unexpected here")]
    [InlineData(Vsys + "/zone/entry[@name='z']", "<layer3><member>ethernet1/2</member></layer3>", "z -> layer3 unexpected here")]
    [InlineData(Vsys + "/rulebase/nat/rules/entry[@name='n']", "<service><member>any</member></service>", "n -> service -> member unexpected here")]
    public void An_element_in_the_wrong_place_is_refused(string xpath, string element, string line)
    {
        XElement answer = _bench.Set(xpath, element);
        Assert.Equal("12", Code(answer));
        Assert.Equal(" " + line, Lines(answer)[0]);
    }

    private const string Ha = Device + "/deviceconfig/high-availability";
    private const string StaticRoute = Device + "/network/virtual-router/entry[@name='default']/routing-table/ip/static-route/entry[@name='d']";

    public static TheoryData<string, string, string[], string[]> Values => new()
    {
        { Ha + "/group", "group-id", ["1", "63"], ["0", "64", "-1", "one", "1.0"] },
        { Ha + "/group/election-option", "device-priority", ["0", "255"], ["256", "-1", "high"] },
        { Ha + "/group", "peer-ip", ["10.0.0.20"], ["10.0.0.256", "10.20", "10.0.0.20/24", "peer", "fe80::1"] },
        { Ha + "/interface/ha2", "ip-address", ["10.0.3.10"], ["10.0.3", "10.0.3.10/25"] },
        { Ha + "/interface/ha2", "netmask", ["255.255.255.128", "255.255.255.255"], ["255.0.255.0", "25", "0.0.0.255", "0.0.0.0"] },
        { Ha + "/interface/ha2", "gateway", ["10.0.3.1"], ["gateway", "10.0.3.300"] },
        { Ha + "/interface/ha1", "netmask", ["255.255.255.0"], ["255.255.255.1"] },
        { StaticRoute, "metric", ["1", "65535"], ["0", "65536", "low"] },
        { StaticRoute, "admin-dist", ["10", "240"], ["9", "241"] },
        { StaticRoute, "destination", ["0.0.0.0/0", "10.0.4.0/24", "10.0.4.7"], ["10.0.4.0/33", "10.0.4/24", "anywhere", "10.0.4.0/"] },
        { StaticRoute + "/nexthop", "ip-address", ["10.0.2.1"], ["10.0.2", "router", "10.0.2.1/24"] },
        { Device + "/network/interface/ethernet/entry[@name='ethernet1/2']/layer3/dhcp-client", "default-route-metric", ["1", "65535"], ["0", "65536"] },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_that_cannot_be_is_refused_with_its_parent_chain(string xpath, string leaf, string[] right, string[] wrong)
    {
        foreach (string value in right)
        {
            Assert.Equal("20", Code(_bench.Set(xpath, $"<{leaf}>{value}</{leaf}>")));
        }

        XElement before = _bench.Get(xpath);
        foreach (string value in wrong)
        {
            XElement answer = _bench.Set(xpath, $"<{leaf}>{value}</{leaf}>");
            Assert.True(Code(answer) == "12", $"{leaf} '{value}': {answer}");
            Assert.EndsWith($" -> {leaf} '{value}' is invalid", Lines(answer)[0], StringComparison.Ordinal);
            Assert.EndsWith($" -> {leaf} is invalid", Lines(answer)[^1], StringComparison.Ordinal);
        }

        Assert.True(XNode.DeepEquals(before, _bench.Get(xpath)));
    }

    [Fact]
    public void A_value_that_cannot_be_is_refused_in_the_words_of_the_schema()
    {
        XElement answer = _bench.Set(Ha + "/group", "<group-id>64</group-id>");
        Assert.Equal(
            [" group -> group-id '64' is invalid", " group -> group-id is invalid"],
            Lines(answer));
    }

    [Fact]
    public void A_number_that_is_not_there_is_refused()
    {
        XElement answer = _bench.Set(Ha + "/group", "<group-id/>");
        Assert.Equal("12", Code(answer));
        Assert.Equal(" group -> group-id  is invalid", Lines(answer)[0]);
    }

    [Theory]
    [InlineData("security", "rule-type", "everywhere")]
    [InlineData("security", "log-end", "maybe")]
    [InlineData("nat", "nat-type", "ipv6")]
    [InlineData("nat", "disabled", "maybe")]
    public void A_rule_takes_only_the_words_of_its_schema(string rulebase, string leaf, string word)
    {
        XElement answer = _bench.Set($"{Vsys}/rulebase/{rulebase}/rules/entry[@name='r']", $"<{leaf}>{word}</{leaf}>");
        Assert.Equal("12", Code(answer));
        Assert.Equal($" r -> {leaf} '{word}' is not an allowed keyword", Lines(answer)[0]);
    }

    [Theory]
    [InlineData("layer2", "<tag>5</tag>", "20")]
    [InlineData("layer3", "<tag>5</tag><ip><entry name='10.0.5.1/24'/></ip>", "20")]
    [InlineData("virtual-wire", "<tag>5</tag>", "20")]
    [InlineData("layer2", "<ip><entry name='10.0.5.1/24'/></ip>", "12")]
    public void An_interface_has_units_of_its_kind(string kind, string unit, string code) => Assert.Equal(code, Code(_bench.Set(
        $"{Device}/network/interface/ethernet/entry[@name='ethernet1/2']/{kind}/units", $"<entry name='ethernet1/2.5'>{unit}</entry>")));

    [Fact]
    public void An_entry_needs_a_name() => Assert.Equal("12", Code(_bench.Set(Vsys + "/zone", "<entry/>")));

    [Fact]
    public void Nobody_deletes_his_own_account()
    {
        Assert.Equal("15", Code(_bench.Config("delete", "/config/mgt-config/users/entry[@name='admin']")));
        Assert.Equal("20", Code(_bench.Config("delete", "/config/mgt-config/users/entry[@name='other']")));
    }

    [Fact]
    public void What_came_from_elsewhere_does_not_block_other_writes()
    {
        var configuration = new XElement(_bench.Firewall.Configuration.Running);
        configuration.Descendants("deviceconfig").Single().Add(XElement.Parse(
            "<high-availability><interface><ha1-backup/></interface></high-availability>"));
        _bench.Firewall.Configuration.Replace(configuration);
        Assert.Equal("20", Code(_bench.Set(Vsys + "/zone", "<entry name='z'/>")));
    }

    [Fact]
    public void What_is_referred_to_is_not_deleted()
    {
        _bench.Set(Device + "/network/interface/ethernet", "<entry name='ethernet1/2'><layer3/></entry>");
        _bench.Set(Vsys + "/import/network/interface", "<member>ethernet1/2</member>");
        _bench.Set(Vsys + "/zone", "<entry name='trust'><network><layer3><member>ethernet1/2</member></layer3></network></entry>");
        XElement answer = _bench.Config("delete", Device + "/network/interface/ethernet/entry[@name='ethernet1/2']");
        Assert.Equal("10", Code(answer));
        Assert.Equal("ethernet1/2 cannot be deleted because of references from:", Lines(answer)[0]);
        Assert.Equal("import -> network -> interface -> ethernet1/2", Lines(answer)[1]);

        _bench.Config("delete", Vsys + "/zone/entry[@name='trust']");
        _bench.Config("delete", Vsys + "/import/network/interface/member[text()='ethernet1/2']");
        Assert.Equal("20", Code(_bench.Config("delete", Device + "/network/interface/ethernet/entry[@name='ethernet1/2']")));
    }

    [Theory]
    [InlineData("address", "<entry name='x'><fqdn>a.example</fqdn></entry>", "source", "member")]
    [InlineData("service", "<entry name='x'><protocol><tcp><port>80</port></tcp></protocol></entry>", "service", "member")]
    [InlineData("zone", "<entry name='x'/>", "from", "member")]
    public void Objects_that_a_rule_names_are_not_deleted(string kind, string entry, string field, string leaf)
    {
        _bench.Set($"{Vsys}/{kind}", entry);
        _bench.Set($"{Rules}/entry[@name='r']/{field}", $"<{leaf}>x</{leaf}>");
        Assert.Equal("10", Code(_bench.Config("delete", $"{Vsys}/{kind}/entry[@name='x']")));
        _bench.Config("delete", $"{Rules}/entry[@name='r']");
        Assert.Equal("20", Code(_bench.Config("delete", $"{Vsys}/{kind}/entry[@name='x']")));
    }
}
