using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

public class UserIdTests
{
    private readonly ShapeBench _bench = new("10.2.10");

    private const string Registered = "<show><object><registered-ip><limit>500</limit><start-point>1</start-point></registered-ip></object></show>";

    private static string Tags(string ip, params string[] tags) =>
        $"<entry ip='{ip}'><tag>{string.Concat(tags.Select(tag => $"<member>{tag}</member>"))}</tag></entry>";

    private string[] Addresses(string command = Registered) =>
        [.. _bench.Op(command).Element("result")!.Elements("entry").Select(entry => $"{(string?)entry.Attribute("ip")} {string.Join(',', entry.Descendants("member").Select(member => member.Value))}")];

    [Fact]
    public async Task Tags_are_registered_listed_by_tag_and_address_and_taken_away()
    {
        await _bench.StartAsync(dataplane: false);
        Assert.Equal("success", (string?)_bench.UserId($"<register>{Tags("10.9.9.9", "web", "linux")}{Tags("10.9.9.8", "web")}</register>").Attribute("status"));
        Assert.Equal(["10.9.9.9 web,linux", "10.9.9.8 web"], Addresses());
        Assert.Equal(["10.9.9.9 web,linux"], Addresses("<show><object><registered-ip><tag><entry name='linux'/></tag></registered-ip></object></show>"));
        Assert.Equal(["10.9.9.8 web"], Addresses("<show><object><registered-ip><ip>10.9.9.8</ip></registered-ip></object></show>"));
        Assert.Equal(["10.9.9.8 web"], Addresses("<show><object><registered-ip><limit>1</limit><start-point>2</start-point></registered-ip></object></show>"));
        _bench.UserId($"<unregister>{Tags("10.9.9.9", "web")}</unregister>");
        Assert.Equal(["10.9.9.9 linux", "10.9.9.8 web"], Addresses());
    }

    [Fact]
    public async Task What_is_there_already_or_not_there_is_an_error_that_names_the_address()
    {
        await _bench.StartAsync(dataplane: false);
        _bench.UserId($"<register>{Tags("10.9.9.9", "web")}</register>");
        XElement answer = _bench.UserId($"<register>{Tags("10.9.9.9", "web")}{Tags("10.9.9.7", "new")}</register>");
        Assert.Equal("error", (string?)answer.Attribute("status"));
        XElement entry = answer.Element("msg")!.Element("line")!.Element("uid-response")!.Element("payload")!.Element("register")!.Elements("entry").Single();
        Assert.Equal("10.9.9.9", (string?)entry.Attribute("ip"));
        Assert.EndsWith("already exists, ignore", (string?)entry.Attribute("message"), StringComparison.Ordinal);
        Assert.Contains("10.9.9.7 new", Addresses());

        entry = _bench.UserId($"<unregister>{Tags("10.9.9.6", "web")}</unregister>").Descendants("entry").Single();
        Assert.EndsWith("does not exist, ignore unreg", (string?)entry.Attribute("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tag_and_a_login_end_by_themselves()
    {
        await _bench.StartAsync(dataplane: false);
        _bench.UserId("<register><entry ip='10.9.9.9'><tag><member timeout='30'>brief</member></tag></entry></register><login><entry name='d\\u' ip='10.9.9.9' timeout='1'/></login>");
        const string Mappings = "<show><user><ip-user-mapping><ip>10.9.9.9</ip></ip-user-mapping></user></show>";
        Assert.Equal("d\\u", _bench.Op(Mappings).Descendants("user").Single().Value);
        Assert.Equal("0", (string?)_bench.Op(Registered).Descendants("entry").Single().Attribute("persistent"));
        await _bench.Pair.PassAsync(31);
        Assert.Empty(Addresses());
        await _bench.Pair.PassAsync(30);
        Assert.Equal("0", _bench.Op(Mappings).Descendants("count").Single().Value);
    }

    [Fact]
    public async Task Groups_are_text_as_clients_take_it_apart()
    {
        await _bench.StartAsync(dataplane: false);
        _bench.UserId("<groups><entry name='blah'><members><entry name='nam\\jsmith'/><entry name='panw\\garfield'/></members></entry></groups>");
        Assert.Contains("blah \n\nTotal: 1", _bench.Op("<show><user><group><list/></group></user></show>").Element("result")!.Value, StringComparison.Ordinal);
        string members = _bench.Op("<show><user><group><name>blah</name></group></user></show>").Element("result")!.Value;
        Assert.Equal(["nam\\jsmith", "panw\\garfield"], members.Split('\n').Where(line => line.Contains(']')).Select(line => line.Split(']')[1].Trim()));
    }

    [Fact]
    public async Task Users_have_tags_since_9_1()
    {
        await _bench.StartAsync(dataplane: false);
        Assert.Equal("success", (string?)_bench.UserId("<register-user><entry user='d\\u'><tag><member>risky</member></tag></entry></register-user>").Attribute("status"));
        Assert.Equal("d\\u", (string?)_bench.Op("<show><object><registered-user><all><limit>500</limit></all></registered-user></object></show>").Descendants("entry").Single().Attribute("user"));

        var old = new ShapeBench("8.1.3");
        await old.StartAsync(dataplane: false);
        Assert.Equal("17", (string?)old.UserId("<register-user><entry user='u'/></register-user>").Attribute("code"));
        Assert.Equal("17", (string?)old.Op("<show><object><registered-user><all/></registered-user></object></show>").Attribute("code"));
    }

    [Fact]
    public async Task A_rule_with_a_dynamic_group_follows_the_tags()
    {
        await _bench.StartAsync(change: config =>
        {
            XElement vsys = config.Descendants("vsys").First().Element("entry")!;
            vsys.Add(XElement.Parse("<address-group><entry name='blocked'><dynamic><filter>'bad' and not 'pardoned'</filter></dynamic></entry></address-group>"));
            vsys.Descendants("security").First().Element("rules")!.AddFirst(XElement.Parse(
                "<entry name='block'><from><member>any</member></from><to><member>any</member></to><source><member>blocked</member></source><destination><member>any</member></destination><application><member>any</member></application><service><member>any</member></service><action>deny</action></entry>"));
        });
        Assert.IsType<DataplaneVerdict.Forwarded>(_bench.Flow());
        _bench.UserId($"<register>{Tags("10.0.4.10", "bad")}</register>");
        Assert.Equal("security-rule", Assert.IsType<DataplaneVerdict.Dropped>(_bench.Flow()).Hop);
        _bench.UserId($"<register>{Tags("10.0.4.10", "pardoned")}</register>");
        Assert.IsType<DataplaneVerdict.Forwarded>(_bench.Flow());
    }

    [Theory]
    [InlineData("'a'", "a", true)]
    [InlineData("a and 'b c'", "a", false)]
    [InlineData("a and 'b c'", "a,b c", true)]
    [InlineData("a or b and c", "a", true)]
    [InlineData("(a or b) and c", "a", false)]
    [InlineData("not a", "b", true)]
    [InlineData("a and", "a", false)]
    [InlineData("", "a", false)]
    public void A_filter_is_read_as_written(string filter, string tags, bool matches) =>
        Assert.Equal(matches, TagFilter.Parse(filter)(tags.Split(',')));
}
