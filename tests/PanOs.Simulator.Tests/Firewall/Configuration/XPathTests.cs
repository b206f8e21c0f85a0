using System.Xml.Linq;
using static PanOs.Simulator.Tests.ApiBench;

namespace PanOs.Simulator.Tests;

/// <summary>XPath as the API accepts it.</summary>
public class XPathTests
{
    private const string Addresses = Vsys + "/address";
    private readonly ApiBench _bench = new();

    public XPathTests()
    {
        string entries = string.Concat(Enumerable.Range(1, 30).Select(n => $"<entry name='a{n}'><ip-netmask>10.0.0.{n}</ip-netmask></entry>"));
        Assert.Equal("20", Code(_bench.Set(Addresses, entries)));
        Assert.Equal("20", Code(_bench.Set(Vsys + "/address-group", "<entry name='g'><static><member>a1</member><member>a2</member></static></entry>")));
    }

    [Theory]
    [InlineData(Addresses + "/entry[@name='a7']", "a7")]
    [InlineData(Addresses + "/entry[@name=\"a30\"]", "a30")]
    [InlineData(Addresses + "/entry[ @name = 'a7' ]", "a7")]
    [InlineData(Addresses + "/entry[@name='a1' or @name='a20' or @name=\"a3\"]", "a1,a3,a20")]
    [InlineData(Addresses + "/entry[@name='a1' and ip-netmask='10.0.0.1']", "a1")]
    [InlineData(Addresses + "/entry[ip-netmask='10.0.0.9']", "a9")]
    [InlineData(Addresses + "/entry[starts-with(@name, 'a2')]/@name", "a2,a20,a21,a22,a23,a24,a25,a26,a27,a28,a29")]
    [InlineData(Addresses + "/entry[contains(@name, '30')]", "a30")]
    [InlineData(Addresses + "/entry[1]", "a1")]
    [InlineData(Addresses + "/entry[last()]", "a30")]
    [InlineData(Addresses + "/entry[position() < 3]/@name", "a1,a2")]
    [InlineData(Addresses + "/entry[@name='a3']/preceding-sibling::entry[1]/@name", "a2")]
    [InlineData(Addresses + "/entry[@name='a3']/following-sibling::entry[1]/@name", "a4")]
    [InlineData("/config/devices/entry/vsys/entry/address/entry[@name='a5']/@name", "a5")]
    [InlineData("/config/devices/entry/vsys/entry/@name", "vsys1")]
    [InlineData("/config//address/entry[@name='a5']", "a5")]
    [InlineData(Addresses + "/entry[@name='a1'] | " + Addresses + "/entry[@name='a2']", "a1,a2")]
    [InlineData(Addresses + "/entry[not(@name='a1')][1]", "a2")]
    public void Get_names_entries_by(string xpath, string names)
    {
        XElement result = _bench.Get(xpath).Element("result")!;
        Assert.Equal(names, string.Join(',', result.Elements("entry").Select(ElementChain.Label)));
        Assert.Equal(names.Split(',').Length.ToString(System.Globalization.CultureInfo.InvariantCulture), (string?)result.Attribute("count"));
    }

    [Theory]
    [InlineData(Vsys + "/address-group/entry[@name='g']/static/member[text()='a2']", 1)]
    [InlineData(Vsys + "/address-group/entry[@name='g']/static/member[text()=\"a2\" or text()='a1']", 2)]
    [InlineData(Vsys + "/address-group/entry/static/member", 2)]
    [InlineData(Addresses + "/entry/ip-netmask", 30)]
    [InlineData(Addresses + "/entry/ip-netmask/text()", 0)]
    public void Get_names_other_elements_by(string xpath, int count) =>
        Assert.Equal(count, _bench.Get(xpath).Element("result")!.Elements().Count());

    [Fact]
    public void Show_takes_a_relative_path_or_none_and_get_an_absolute_one()
    {
        Assert.Equal("PA-VM", _bench.Config("show", "devices/entry/deviceconfig/system/hostname").Descendants("hostname").Single().Value);
        Assert.Equal("config", _bench.Ask(("type", "config"), ("action", "show")).Element("result")!.Elements().Single().Name.LocalName);
        Assert.Equal("6", Code(_bench.Get("devices/entry")));
        Assert.Equal(400, _bench.Send(_bench.Key, ("type", "config"), ("action", "get")).Status);
    }

    [Fact]
    public void A_write_without_predicates_means_the_only_one()
    {
        Assert.Equal("20", Code(_bench.Set("/config/devices/entry/vsys/entry/tag", "<entry name='t'/>")));
        Assert.Single(_bench.Get(Vsys + "/tag/entry").Descendants("entry"));
        var several = new ApiBench(new SimulatedFirewallOptions { VirtualSystems = 2 });
        Assert.Equal("8", Code(several.Set("/config/devices/entry/vsys/entry/tag", "<entry name='t'/>")));
    }

    [Fact]
    public void A_place_that_the_schema_does_not_have_is_said_in_the_devices_words()
    {
        XElement answer = _bench.Set("/config/devices/entry[@name='localhost.localdomain']/rulebase/security/rules", "<entry name='r'/>");
        Assert.Equal("Could not find schema node for xpath /config/devices/entry[@name='localhost.localdomain']/rulebase/security/rules", Assert.Single(Lines(answer)));
    }

    [Theory]
    [InlineData("/config/devices/entry/vsys", "vsys1")]
    [InlineData("/config/devices/entry/vsys/entry/@name", "vsys1")]
    [InlineData(Vsys + "/address-group/entry[@name='g']/static", "a1,a2")]
    [InlineData(Rules + "/entry[@name='r']/action", "deny,allow,drop,reset-client,reset-server,reset-both")]
    public void Complete_tells_what_may_follow(string xpath, string values)
    {
        XElement answer = _bench.Config("complete", xpath);
        Assert.Equal("19", Code(answer));
        Assert.Equal(values, string.Join(',', answer.Element("completions")!.Elements("completion").Select(each => (string?)each.Attribute("value"))));
    }

    [Fact]
    public void Complete_has_the_documented_shape()
    {
        XElement completion = _bench.Config("complete", "/config/devices/entry/vsys/entry").Descendants("completion").First();
        Assert.Equal(
            "<completion value=\"vsys1\" vxpath=\"/config/devices/entry/vsys/entry[@name='vsys1']\" current=\"yes\" help-string=\"vsys1\" />",
            completion.ToString());
        Assert.Equal("3", Code(_bench.Config("complete", Addresses + "/entry[@name='a1']/ip-netmask")));
    }
}
