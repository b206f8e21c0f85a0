using System.Xml.Linq;
using static PanOs.Simulator.Tests.ApiBench;

namespace PanOs.Simulator.Tests;

/// <summary>Verbs over several nodes, references, several virtual systems, and what large requests do.</summary>
public class MoreVerbTests
{
    private const string Addresses = Vsys + "/address";
    private const string Second = Device + "/vsys/entry[@name='vsys2']";
    private readonly ApiBench _bench = new(new SimulatedFirewallOptions { VirtualSystems = 2 });

    public MoreVerbTests() => _bench.Set(Addresses, "<entry name='a1'><fqdn>a.example</fqdn></entry><entry name='a2'><fqdn>b.example</fqdn></entry>");

    [Theory]
    [InlineData("multi-move", "", "a1,a2")]
    [InlineData("multi-clone", "a1,a2", "a1,a2")]
    public void Selected_entries_go_to_another_place(string action, string left, string there)
    {
        XElement answer = _bench.Config(action, "/config/shared/address", ("element", Selected("a1", "a2")));
        Assert.Equal("20", Code(answer));
        Assert.Equal(left, Names(Addresses));
        Assert.Equal(there, Names("/config/shared/address"));
    }

    [Theory]
    [InlineData("no", 1)]
    [InlineData("yes", 2)]
    public void Of_selected_entries_all_go_or_none(string allErrors, int lines)
    {
        XElement answer = _bench.Config("multi-move", "/config/shared/address", ("element", Selected("a1", "x", "y").Replace(">no<", $">{allErrors}<", StringComparison.Ordinal)));
        Assert.Equal("error", Status(answer));
        Assert.Equal(lines, Lines(answer).Length);
        Assert.Equal("a1,a2", Names(Addresses));
    }

    [Fact]
    public void A_selected_entry_stays_where_its_users_find_it()
    {
        _bench.Set(Vsys + "/address-group", "<entry name='g'><static><member>a1</member></static></entry>");
        Assert.Equal("12", Code(_bench.Config("multi-move", Second + "/address", ("element", Selected("a1")))));
        Assert.Equal("20", Code(_bench.Config("multi-move", "/config/shared/address", ("element", Selected("a1")))));
    }

    [Fact]
    public void Override_is_like_set() =>
        Assert.Equal("20", Code(_bench.Config("override", Device + "/deviceconfig/system", ("element", "<hostname>mine</hostname>"))));

    [Fact]
    public void References_follow_a_rename()
    {
        _bench.Set(Rules, ConfigurationVerbTests.Rule("r").Replace("<source><member>any", "<source><member>a1", StringComparison.Ordinal));
        Assert.Equal("20", Code(_bench.Config("rename", Addresses + "/entry[@name='a1']", ("newname", "renamed"))));
        Assert.Equal("renamed", _bench.Get(Rules + "/entry/source/member").Descendants("member").Single().Value);
    }

    [Fact]
    public void An_edit_does_not_take_away_what_is_in_use()
    {
        _bench.Set(Vsys + "/address-group", "<entry name='g'><static><member>a1</member></static></entry>");
        Assert.Equal("10", Code(_bench.Edit(Addresses, "<address><entry name='a2'><fqdn>b.example</fqdn></entry></address>")));
        Assert.Equal("20", Code(_bench.Edit(Addresses, "<address><entry name='a1'><fqdn>b.example</fqdn></entry></address>")));
        Assert.Equal("a1", Names(Addresses));
    }

    [Fact]
    public void A_name_in_another_virtual_system_is_no_name_here()
    {
        const string rule = "<entry name='r'><source><member>a1</member></source></entry>";
        Assert.Equal("12", Code(_bench.Set(Second + "/rulebase/security/rules", rule)));
        _bench.Set(Second + "/address", "<entry name='a1'><fqdn>c.example</fqdn></entry>");
        Assert.Equal("20", Code(_bench.Set(Second + "/rulebase/security/rules", rule)));
        Assert.Equal("20", Code(_bench.Config("delete", Addresses + "/entry[@name='a1']")));
        Assert.Equal("10", Code(_bench.Config("delete", Second + "/address/entry[@name='a1']")));
    }

    [Fact]
    public async Task An_interface_belongs_to_one_virtual_system()
    {
        _bench.Set(Device + "/network/interface/ethernet", "<entry name='ethernet1/2'><layer3/></entry>");
        _bench.Set(Vsys + "/import/network/interface", "<member>ethernet1/2</member>");
        Assert.Equal("12", Code(_bench.Set(Second + "/zone", "<entry name='z'><network><layer3><member>ethernet1/2</member></layer3></network></entry>")));
        _bench.Set(Second + "/import/network/interface", "<member>ethernet1/2</member>");
        Assert.Contains(" import -> network -> interface 'ethernet1/2' is already in use", Lines(await _bench.CommitAndWaitAsync()), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_commit_can_be_of_one_virtual_system()
    {
        _bench.Set(Second + "/tag", "<entry name='t'/>");
        await _bench.CommitAndWaitAsync("<commit><partial><vsys><member>vsys2</member></vsys></partial></commit>");
        Assert.Equal("success", Status(_bench.Config("show", Second + "/tag/entry[@name='t']")));
        Assert.Equal("error", Status(_bench.Config("show", Addresses + "/entry[@name='a1']")));
        Assert.True(_bench.Firewall.Configuration.HasChanges);
    }

    [Theory]
    [InlineData(63, "20")]
    [InlineData(64, "12")]
    public void A_name_has_its_limit(int length, string code)
    {
        string name = new('n', length);
        XElement answer = _bench.Set($"{Addresses}/entry[@name='{name}']", "<fqdn>a.example</fqdn>");
        Assert.Equal(code, Code(answer));
        if (code == "12")
        {
            Assert.Equal($" {name} can be at most 63 characters, but current length: 64", Assert.Single(Lines(answer)));
        }

        Assert.Equal(code, Code(_bench.Config("clone", Addresses, ("from", Addresses + "/entry[@name='a1']"), ("newname", "c" + name[1..]))) ?? "20");
        Assert.Equal(code, Code(_bench.Config("rename", Addresses + "/entry[@name='a2']", ("newname", "r" + name[1..]))));
    }

    [Fact]
    public void A_text_has_its_limit()
    {
        Assert.Equal("20", Code(_bench.Set(Addresses + "/entry[@name='a1']", $"<description>{new string('d', 1023)}</description>")));
        Assert.Equal("12", Code(_bench.Set(Addresses + "/entry[@name='a1']", $"<description>{new string('d', 1024)}</description>")));
    }

    [Theory]
    [InlineData("9.1.11", "source-hip", "12")]
    [InlineData("10.0.0", "source-hip", "20")]
    [InlineData("9.1.11", "hip-profiles", "20")]
    [InlineData("10.0.0", "hip-profiles", "12")]
    public void Releases_differ_in_what_a_rule_consists_of(string version, string element, string code) =>
        Assert.Equal(code, Code(new ApiBench(version).Set(Rules, $"<entry name='r'><{element}><member>any</member></{element}></entry>")));

    [Theory]
    [InlineData("8.1.3", false)]
    [InlineData("9.0.0", true)]
    public void Rules_have_ids_since_9_0(string version, bool has)
    {
        var bench = new ApiBench(version);
        bench.Set(Rules, ConfigurationVerbTests.Rule("r"));
        Assert.Equal(has, bench.Get(Rules + "/entry").Descendants("entry").Single().Attribute("uuid") is not null);
    }

    [Fact]
    public void What_is_taken_unchecked_is_told()
    {
        Assert.Equal("20", Code(_bench.Set(Vsys + "/no-such-thing/deeper", "<leaf>1</leaf>")));
        IReadOnlyList<UncheckedElement> found = _bench.Firewall.UncheckedConfiguration;
        Assert.Contains(new UncheckedElement("/config/devices/entry/vsys/entry/no-such-thing", 1), found);
        Assert.DoesNotContain(found, each => each.Path.Contains("/address", StringComparison.Ordinal));
    }

    [Fact]
    public void A_failed_request_leaves_no_trace_of_any_of_its_writes()
    {
        string before = _bench.Get("/config").ToString();
        string operations = $"<set xpath=\"{Addresses}\"><entry name='n'><fqdn>n</fqdn></entry></set><delete xpath=\"{Addresses}/entry[@name='a1']\"/>"
            + $"<rename xpath=\"{Addresses}/entry[@name='a2']\" newname='b2'/><edit xpath=\"{Addresses}/entry[@name='b2']\"><entry name='b2'><ip-netmask>10.0.0.1</ip-netmask></entry></edit>"
            + $"<rename xpath=\"{Addresses}/entry[@name='none']\" newname='c'/>";
        Assert.Equal("7", Code(_bench.Ask(("type", "config"), ("action", "multi-config"), ("element", $"<m>{operations}</m>"))));
        Assert.Equal(before, _bench.Get("/config").ToString());
    }

    [Fact]
    public void A_loaded_configuration_is_the_candidate_with_its_differences_marked()
    {
        var other = new XElement(_bench.Firewall.Configuration.Running);
        other.Descendants("hostname").Single().Value = "loaded";
        _bench.Firewall.Configuration.Load("admin", other);
        Assert.Equal("7", Code(_bench.Get(Addresses + "/entry[@name='a1']")));
        XElement system = _bench.Get(Device + "/deviceconfig/system").Descendants("system").Single();
        Assert.Equal("admin", (string?)system.Element("hostname")!.Attribute("admin"));
        Assert.Null(system.Element("update-server")!.Attribute("admin"));
        _bench.Firewall.Configuration.Revert();
        Assert.False(_bench.Firewall.Configuration.HasChanges);
    }

    private static string Selected(params string[] names) =>
        $"<selected-list><source xpath=\"{Addresses}\">{string.Concat(names.Select(name => $"<member>{name}</member>"))}</source></selected-list><all-errors>no</all-errors>";

    private string Names(string container) =>
        string.Join(',', _bench.Get(container + "/entry").Element("result")!.Elements("entry").Select(ElementChain.Label));
}
