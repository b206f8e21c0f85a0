using System.Xml.Linq;
using static PanOs.Simulator.Tests.ApiBench;

namespace PanOs.Simulator.Tests;

public class ConfigurationVerbTests
{
    private const string Zones = Vsys + "/zone";
    private readonly ApiBench _bench = WithPorts();

    [Fact]
    public void Show_of_a_missing_node_has_no_code()
    {
        XElement answer = _bench.Config("show", Zones + "/entry[@name='trust']");
        Assert.Equal(("error", null), (Status(answer), Code(answer)));
        Assert.Equal("No such node", Assert.Single(Lines(answer)));
    }

    [Fact]
    public void Show_answers_the_running_node_without_counts_and_takes_a_relative_path()
    {
        _bench.Set(Device + "/deviceconfig/system", "<hostname>changed</hostname>");
        XElement answer = _bench.Config("show", "devices/entry/deviceconfig/system/hostname");
        Assert.Equal("<response status=\"success\"><result><hostname>PA-VM</hostname></result></response>", answer.ToString(SaveOptions.DisableFormatting));
    }

    [Fact]
    public void Get_of_a_missing_node_succeeds_with_code_7()
    {
        XElement answer = _bench.Get(Zones + "/entry[@name='trust']");
        Assert.Equal("<response status=\"success\" code=\"7\"><result /></response>", answer.ToString(SaveOptions.DisableFormatting));
    }

    [Fact]
    public void Get_counts_and_shows_who_changed_what_on_every_changed_element()
    {
        _bench.Set(Zones, "<entry name='trust'><network><layer3><member>ethernet1/2</member></layer3></network></entry>");
        XElement answer = _bench.Get(Zones + "/entry");
        XElement result = answer.Element("result")!;
        Assert.Equal("19", Code(answer));
        Assert.Equal(("1", "1"), ((string?)result.Attribute("total-count"), (string?)result.Attribute("count")));
        Assert.All(result.Descendants(), element =>
        {
            Assert.Equal("admin", (string?)element.Attribute("admin"));
            Assert.NotNull(element.Attribute("dirtyId"));
            Assert.Equal("2026/01/01 00:00:00", (string?)element.Attribute("time"));
        });
        Assert.Null(_bench.Get(Zones).Descendants("zone").Single().Attribute("admin"));
    }

    [Theory]
    [InlineData("/config/devices/entry/vsys/entry/@name", 1)]
    [InlineData("/config/mgt-config/users/entry[@name=\"admin\" or @name='other']", 2)]
    [InlineData("/config/shared | /config/mgt-config", 2)]
    [InlineData("/config/mgt-config/users/entry[@name='other']/preceding-sibling::entry[1]/@name", 1)]
    public void Get_takes_the_paths_that_clients_send(string xpath, int count) =>
        Assert.Equal(count, _bench.Get(xpath).Element("result")!.Elements().Count());

    [Theory]
    [InlineData("/config/[")]
    [InlineData("/config/devices/entry[@name='o'brien']")]
    [InlineData("/config/devices/entry[@name=$x]")]
    [InlineData("/config/devices/entry[document('x')]")]
    [InlineData("1 + 1")]
    [InlineData("")]
    public void A_bad_path_is_code_6(string xpath) => Assert.Equal("6", Code(_bench.Get(xpath)));

    [Fact]
    public void Set_needs_a_path_that_can_be_created()
    {
        Assert.Equal("6", Code(_bench.Set(Zones + "/entry", "<network/>")));
        Assert.Equal("6", Code(_bench.Set("/elsewhere", "<network/>")));
        Assert.Equal("7", Code(_bench.Get(Zones + "/entry")));
    }

    [Fact]
    public void Set_merges_appends_members_and_doubles_nothing()
    {
        const string members = Zones + "/entry[@name='trust']/network/layer3";
        XElement answer = _bench.Set(members, "<member>ethernet1/2</member>");
        Assert.Equal("<response status=\"success\" code=\"20\"><msg>command succeeded</msg></response>", answer.ToString(SaveOptions.DisableFormatting));
        _bench.Set(members, "<member>ethernet1/3</member><member>ethernet1/2</member>");
        Assert.Equal(["ethernet1/2", "ethernet1/3"], _bench.Get(members + "/member").Descendants("member").Select(member => member.Value).ToArray());
    }

    [Fact]
    public void Set_of_what_is_there_already_changes_nothing()
    {
        _bench.Set(Device + "/deviceconfig/system", "<hostname>PA-VM</hostname>");
        Assert.False(_bench.Firewall.Configuration.HasChanges);
    }

    [Fact]
    public void Set_of_an_entry_into_itself_is_refused_and_leaves_nothing_behind()
    {
        XElement answer = _bench.Set(Zones + "/entry[@name='trust']", "<entry name='trust'><network/></entry>");
        Assert.Equal("12", Code(answer));
        Assert.False(_bench.Firewall.Configuration.HasChanges);
    }

    [Fact]
    public void Edit_replaces()
    {
        const string layer3 = Zones + "/entry[@name='trust']/network/layer3";
        _bench.Set(layer3, "<member>ethernet1/2</member>");
        Assert.Equal("20", Code(_bench.Edit(layer3, "<layer3><member>ethernet1/3</member></layer3>")));
        Assert.Equal("ethernet1/3", _bench.Get(layer3).Descendants("member").Single().Value);
    }

    [Theory]
    [InlineData("<network/>")]
    [InlineData("<entry name='untrust'/>")]
    [InlineData("<entry name='trust'/><entry name='trust'/>")]
    public void Edit_with_another_root_changes_nothing(string element)
    {
        string before = _bench.Firewall.Configuration.Candidate.ToString();
        Assert.Equal("error", Status(_bench.Edit(Zones + "/entry[@name='trust']", element)));
        Assert.Equal(before, _bench.Firewall.Configuration.Candidate.ToString());
    }

    [Theory]
    [InlineData("<entry name='x'>")]
    [InlineData("<!DOCTYPE a><a/>")]
    [InlineData("plain")]
    public void Malformed_elements_are_code_18(string element) => Assert.Equal("18", Code(_bench.Set(Zones, element)));

    [Fact]
    public void Delete_takes_one_member()
    {
        const string layer3 = Zones + "/entry[@name='trust']/network/layer3";
        _bench.Set(layer3, "<member>ethernet1/2</member><member>ethernet1/3</member>");
        Assert.Equal("20", Code(_bench.Config("delete", layer3 + "/member[text()='ethernet1/2']")));
        Assert.Equal("ethernet1/3", _bench.Get(layer3 + "/member").Descendants("member").Single().Value);
        Assert.Equal("7", Code(_bench.Config("delete", layer3 + "/member[text()='ethernet1/2']")));
    }

    [Fact]
    public void Names_with_markup_in_them_stay_names()
    {
        _bench.Set(Zones, "<entry name=\"amp&amp;&lt;quote&quot;&gt;\"><network><layer3/></network></entry>");
        Assert.Equal("20", Code(_bench.Config("delete", Zones + "/entry[@name='amp&<quote\">']")));
    }

    [Fact]
    public void Rename_keeps_place_and_content()
    {
        _bench.Set(Rules, Rule("a") + Rule("b"));
        Assert.Equal("20", Code(_bench.Config("rename", Rules + "/entry[@name='a']", ("newname", "c"))));
        Assert.Equal(["c", "b"], Names());
        Assert.Equal("7", Code(_bench.Config("rename", Rules + "/entry[@name='a']", ("newname", "d"))));
        Assert.Equal("8", Code(_bench.Config("rename", Rules + "/entry[@name='c']", ("newname", "b"))));
    }

    [Fact]
    public void Clone_answers_the_name_and_no_code()
    {
        _bench.Set(Rules, Rule("a"));
        XElement answer = _bench.Config("clone", Rules, ("from", Rules + "/entry[@name='a']"), ("newname", "b"));
        Assert.Equal("<response status=\"success\" name=\"b\" />", answer.ToString(SaveOptions.DisableFormatting));
        Assert.Equal(["a", "b"], Names());
        string?[] ids = [.. _bench.Get(Rules + "/entry").Descendants("entry").Select(entry => (string?)entry.Attribute("uuid"))];
        Assert.Equal(2, ids.Distinct(StringComparer.Ordinal).Count(id => Guid.TryParse(id, out _)));
    }

    [Theory]
    [InlineData("c", "top", null, "c,a,b")]
    [InlineData("a", "bottom", null, "b,c,a")]
    [InlineData("c", "before", "b", "a,c,b")]
    [InlineData("a", "after", "b", "b,a,c")]
    public void Move_puts_a_rule_where_it_is_told(string rule, string where, string? destination, string order)
    {
        _bench.Set(Rules, Rule("a") + Rule("b") + Rule("c"));
        (string, string)[] more = destination is null ? [("where", where)] : [("where", where), ("dst", destination)];
        Assert.Equal("20", Code(_bench.Config("move", $"{Rules}/entry[@name='{rule}']", more)));
        Assert.Equal(order, string.Join(',', Names()));
    }

    [Fact]
    public void Move_to_where_a_rule_is_already_is_code_14()
    {
        _bench.Set(Rules, Rule("a") + Rule("b"));
        Assert.Equal("14", Code(_bench.Config("move", Rules + "/entry[@name='a']", ("where", "top"))));
        Assert.Equal("14", Code(_bench.Config("move", Rules + "/entry[@name='b']", ("where", "bottom"))));
    }

    [Fact]
    public async Task A_rule_keeps_its_id_through_commit_and_edit()
    {
        _bench.Set(Rules, Rule("a"));
        string? id = (string?)_bench.Get(Rules + "/entry").Descendants("entry").Single().Attribute("uuid");
        await _bench.CommitAndWaitAsync();
        _bench.Edit(Rules + "/entry[@name='a']", Rule("a", "deny"));
        await _bench.CommitAndWaitAsync();
        XElement rule = _bench.Config("show", Rules + "/entry[@name='a']").Descendants("entry").Single();
        Assert.Equal("deny", rule.Element("action")!.Value);
        Assert.Equal(id, (string?)rule.Attribute("uuid"));
    }

    /// <summary>A firewall on which ethernet1/2 and ethernet1/3 are there for zones, and nothing is uncommitted.</summary>
    internal static ApiBench WithPorts()
    {
        var bench = new ApiBench();
        var configuration = new XElement(bench.Firewall.Configuration.Running);
        configuration.Descendants("ethernet").First().Add(XElement.Parse("<entry name='ethernet1/2'><layer3/></entry>"), XElement.Parse("<entry name='ethernet1/3'><layer3/></entry>"));
        configuration.Descendants("import").First().Element("network")!.Element("interface")!.Add(new XElement("member", "ethernet1/2"), new XElement("member", "ethernet1/3"));
        bench.Firewall.Configuration.Replace(configuration);
        return bench;
    }

    internal static string Rule(string name, string action = "allow", string from = "any", string to = "any") =>
        $"<entry name='{name}'><from><member>{from}</member></from><to><member>{to}</member></to><source><member>any</member></source>"
        + "<destination><member>any</member></destination><application><member>any</member></application>"
        + $"<service><member>any</member></service><action>{action}</action></entry>";

    private string[] Names() =>
        [.. _bench.Get(Rules + "/entry").Element("result")!.Elements().Select(entry => (string)entry.Attribute("name")!)];
}
