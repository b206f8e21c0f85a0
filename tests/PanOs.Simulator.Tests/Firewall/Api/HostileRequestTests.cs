using System.Text;
using System.Xml.Linq;
using static PanOs.Simulator.Tests.ApiBench;

namespace PanOs.Simulator.Tests;

/// <summary>Requests that no well-meant client sends: each gets an answer, and the next one is served.</summary>
public sealed class HostileRequestTests
{
    private readonly ApiBench _bench = new();

    private static string Nested(int depth) => new StringBuilder().Insert(0, "<a>", depth).Insert(depth * 3, "</a>", depth).ToString();

    [Fact]
    public void Elements_that_are_nested_without_end_are_malformed()
    {
        string nested = Nested(60_000);
        Assert.Equal("18", Code(_bench.Op(nested)));
        Assert.Equal("18", Code(_bench.Set("/config/shared", nested)));
        Assert.Equal("18", Code(_bench.Commit(nested)));
        Assert.Equal("18", Code(_bench.Ask(("type", "config"), ("action", "multi-config"), ("element", nested))));
        Assert.Equal("17", Code(_bench.Op(Nested(200))));
    }

    [Theory]
    [InlineData("/a", "", 20_000, "/config", "")]
    [InlineData("[", "]", 20_000, "/config/shared", "")]
    [InlineData("(", ")", 5_000, "/config/shared[", "]")]
    [InlineData("", " or @name='x'", 20_000, "/config/shared[@name='x'", "]")]
    [InlineData("", "|/config/shared", 20_000, "/config", "")]
    [InlineData("/1a", "", 1, "/config", "")]
    public void A_path_without_end_is_a_bad_one(string open, string close, int times, string before, string after)
    {
        string xpath = new StringBuilder(before).Insert(before.Length, open, times).Append(new StringBuilder().Insert(0, close, times)).Append(after).ToString();
        Assert.Equal("6", Code(_bench.Get(xpath)));
        Assert.Equal("6", Code(_bench.Set(xpath, "<a/>")));
    }

    [Theory]
    [InlineData("/config/..", "7")]
    [InlineData("/config/../../..", "7")]
    [InlineData("/config/shared/.", "19")]
    [InlineData("/config/\u0001", "18")]
    public void Odd_paths_have_an_answer(string xpath, string code) => Assert.Equal(code, Code(_bench.Get(xpath)));

    [Fact]
    public void A_name_that_XML_cannot_hold_is_malformed()
    {
        _bench.Set(Vsys + "/tag", "<entry name='a'/>");
        Assert.Equal("18", Code(_bench.Config("rename", Vsys + "/tag/entry[@name='a']", ("newname", "b\u0001"))));
        Assert.Equal("18", Code(_bench.Set(Vsys + "/tag/entry[@name='\uFFFF']", "<comments>x</comments>")));
        Assert.Equal("a", (string?)_bench.Get(Vsys + "/tag/entry").Descendants("entry").Single().Attribute("name"));
    }

    [Fact]
    public void A_path_with_many_names_is_a_good_one()
    {
        string names = string.Join(" or ", Enumerable.Range(0, 500).Select(n => $"@name='vsys{n}'"));
        Assert.Single(_bench.Get($"{Device}/vsys/entry[{names}]").Descendants("entry"), entry => (string?)entry.Attribute("name") == "vsys1");
        string places = string.Join('|', Enumerable.Range(0, 300).Select(n => $"{Vsys}/application-filter-{n}"));
        Assert.Equal("7", Code(_bench.Get(places)));
    }

    [Fact]
    public void What_was_read_once_is_read_anew_after_a_change()
    {
        string many = string.Concat(Enumerable.Range(0, 2_000).Select(n => $"<entry name='a{n}'><ip-netmask>10.0.0.1</ip-netmask></entry>"));
        _bench.Set(Vsys + "/address", many);
        XElement first = _bench.Get(Vsys + "/address");
        Assert.True(XNode.DeepEquals(first, _bench.Get(Vsys + "/address")));
        _bench.Set(Vsys + "/address/entry[@name='a7']", "<description>changed &lt;\u00fc&gt;</description>");
        Assert.Equal("changed <\u00fc>", _bench.Get(Vsys + "/address").Descendants("description").Single().Value);
        Assert.Equal("error", Status(_bench.Config("show", Vsys + "/address")));
    }

    [Fact]
    public async Task A_commit_takes_the_marks_from_what_was_read_before()
    {
        _bench.Set(Vsys + "/address", string.Concat(Enumerable.Range(0, 2_000).Select(n => $"<entry name='a{n}'><ip-netmask>10.0.0.1</ip-netmask></entry>")));
        Assert.NotNull(_bench.Get(Vsys + "/address").Descendants("address").Single().Attribute("dirtyId"));
        await _bench.CommitAndWaitAsync();
        Assert.Null(_bench.Get(Vsys + "/address").Descendants("address").Single().Attribute("dirtyId"));
        Assert.Equal(2_000, _bench.Config("show", Vsys + "/address").Descendants("entry").Count());
    }
}
