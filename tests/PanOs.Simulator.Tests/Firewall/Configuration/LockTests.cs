using System.Xml.Linq;
using static PanOs.Simulator.Tests.ApiBench;

namespace PanOs.Simulator.Tests;

public class LockTests
{
    private const string Zones = Vsys + "/zone";
    private readonly ApiBench _bench = new();

    [Fact]
    public void A_configuration_lock_keeps_others_from_writing_until_it_is_given_back()
    {
        Assert.Equal("success", Status(Ask("other", "config", "add")));
        XElement refused = _bench.Set(Zones, "<entry name='z'/>");
        Assert.Equal("error", Status(refused));
        Assert.StartsWith("Configuration is locked by other", Assert.Single(Lines(refused)), StringComparison.Ordinal);
        Assert.Equal("20", Code(_bench.ConfigAs("other", "set", Zones, ("element", "<entry name='z'/>"))));
        Assert.Equal("success", Status(Ask("other", "config", "remove")));
        Assert.Equal("20", Code(_bench.Set(Zones, "<entry name='y'/>")));
    }

    [Fact]
    public void A_lock_of_one_virtual_system_covers_that_one()
    {
        Ask("other", "config", "add", "vsys1");
        Assert.Equal("error", Status(_bench.Set(Zones, "<entry name='z'/>")));
        Assert.Equal("20", Code(_bench.Set(Device + "/deviceconfig/system", "<hostname>h</hostname>")));
    }

    [Fact]
    public void Refusals_have_the_known_words()
    {
        Assert.Equal("Config is not currently locked for scope shared", Text("admin", "config", "remove"));
        Ask("admin", "config", "add");
        Assert.StartsWith("You already own a config lock for scope shared", Text("admin", "config", "add"), StringComparison.Ordinal);
        Assert.StartsWith("Config for scope shared is currently locked", Text("other", "config", "add"), StringComparison.Ordinal);
        Assert.Equal("Commit lock is not currently held", Text("admin", "commit", "remove"));
        Ask("admin", "commit", "add");
        Assert.Equal("Commit lock is already held", Text("admin", "commit", "add"));
    }

    [Fact]
    public void A_commit_lock_keeps_others_from_committing()
    {
        Ask("other", "commit", "add");
        _bench.Set(Zones, "<entry name='z'/>");
        Assert.Equal("error", Status(_bench.Commit()));
        Assert.Equal("success", Status(_bench.AskAs("other", ("type", "commit"), ("cmd", "<commit/>"))));
    }

    [Fact]
    public void Locks_are_listed_as_captured()
    {
        Assert.Equal("<response status=\"success\"><result><config-locks /></result></response>",
            _bench.Op("<show><config-locks/></show>").ToString(SaveOptions.DisableFormatting));
        _bench.Op("<request><config-lock><add><comment>Testing &amp; more</comment></add></config-lock></request>");
        XElement entry = _bench.Op("<show><config-locks><vsys>all</vsys></config-locks></show>").Descendants("entry").Single();
        Assert.Equal("admin", (string?)entry.Attribute("name"));
        Assert.Equal(
            "type=shared name=shared created=2026/01/01 00:00:00 last-activity=2026/01/01 00:00:00 loggedin=yes comment=Testing & more",
            string.Join(' ', entry.Elements().Select(leaf => $"{leaf.Name}={leaf.Value}")));
    }

    private XElement Ask(string user, string kind, string verb, string vsys = "shared") => _bench.AskAs(user,
        ("type", "op"), ("vsys", vsys), ("cmd", $"<request><{kind}-lock><{verb}/></{kind}-lock></request>"));

    private string Text(string user, string kind, string verb) => Assert.Single(Lines(Ask(user, kind, verb)));
}
