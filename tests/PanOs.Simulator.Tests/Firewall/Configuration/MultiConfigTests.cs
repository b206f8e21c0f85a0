using System.Xml.Linq;
using static PanOs.Simulator.Tests.ApiBench;

namespace PanOs.Simulator.Tests;

public class MultiConfigTests
{
    private const string Zones = Vsys + "/zone";
    private readonly ApiBench _bench = new();

    [Fact]
    public void All_operations_are_answered_with_their_ids()
    {
        XElement answer = Send(_bench, $"""
            <multi-configure-request>
              <set id="1" xpath="{Rules}">{ConfigurationVerbTests.Rule("a")}{ConfigurationVerbTests.Rule("b")}</set>
              <edit id="2" xpath="{Zones}/entry[@name='z']"><entry name="z"/></edit>
              <move id="3" xpath="{Rules}/entry[@name='a']" where="after" dst="b"/>
              <rename id="4" xpath="{Rules}/entry[@name='a']" newname="c"/>
              <delete id="5" xpath="{Rules}/entry[@name='b']"/>
            </multi-configure-request>
            """);
        Assert.Equal(("success", "20"), (Status(answer), Code(answer)));
        Assert.Equal(["1", "2", "3", "4", "5"], answer.Elements("response").Select(nested => (string)nested.Attribute("id")!).ToArray());
        Assert.All(answer.Elements("response"), nested => Assert.Equal("command succeeded", nested.Element("msg")!.Value));
        Assert.Equal("c", (string?)_bench.Get(Rules + "/entry").Descendants("entry").Single().Attribute("name"));
    }

    [Fact]
    public void One_failure_undoes_all_and_is_the_last_that_is_answered()
    {
        XElement answer = Send(_bench, $"""
            <any-name>
              <set id="1" xpath="{Zones}"><entry name="z"/></set>
              <rename id="2" xpath="{Rules}/entry[@name='a']" newname="c"/>
              <set id="3" xpath="{Zones}"><entry name="y"/></set>
            </any-name>
            """);
        Assert.Equal(("error", "7"), (Status(answer), Code(answer)));
        Assert.Equal(["1", "2"], answer.Elements("response").Select(nested => (string)nested.Attribute("id")!).ToArray());
        Assert.False(_bench.Firewall.Configuration.HasChanges);
    }

    // The group is away while the firewall first looks who names the address.
    [Theory]
    [InlineData("<delete xpath=\"{0}/entry[@name='g']\"/>")]
    [InlineData("<edit xpath=\"{0}/entry[@name='g']/static\"><static><member>b</member></static></edit>")]
    public void What_a_failure_brings_back_is_still_referred_to(string away)
    {
        _bench.Set(Vsys + "/address", "<entry name='a'><fqdn>a.example</fqdn></entry><entry name='b'><fqdn>b.example</fqdn></entry>");
        _bench.Set(Vsys + "/address-group", "<entry name='g'><static><member>a</member></static></entry>");
        XElement answer = Send(_bench, $"""
            <any>
              {string.Format(System.Globalization.CultureInfo.InvariantCulture, away, Vsys + "/address-group")}
              <delete xpath="{Vsys}/address/entry[@name='a']"/>
              <rename xpath="{Rules}/entry[@name='none']" newname="c"/>
            </any>
            """);
        Assert.Equal(("error", "7"), (Status(answer), Code(answer)));

        Assert.Equal("10", Code(_bench.Config("delete", Vsys + "/address/entry[@name='a']")));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_strict_request_first_takes_back_what_its_user_has_not_committed_even_when_it_fails(bool strict, bool mineStays)
    {
        _bench.Set(Zones, "<entry name='mine'/>");
        _bench.ConfigAs("other", "set", Zones, ("element", "<entry name='theirs'/>"));
        Send(_bench, $"<multi-config><rename xpath=\"{Rules}/entry[@name='a']\" newname='c'/></multi-config>", strict ? "yes" : "no");
        Assert.Equal(mineStays ? "19" : "7", Code(_bench.Get(Zones + "/entry[@name='mine']")));
        Assert.Equal("19", Code(_bench.Get(Zones + "/entry[@name='theirs']")));
    }

    [Theory]
    [InlineData("9.1.11", false, false)]
    [InlineData("10.0.9", false, false)]
    [InlineData("10.0.9", true, true)]
    [InlineData("10.1.0", false, true)]
    public void It_came_with_10_0_where_it_must_be_switched_on(string version, bool switchedOn, bool works)
    {
        var bench = new ApiBench(version);
        bench.Firewall.Configuration.MultiConfigEnabled = switchedOn;

        Assert.Equal(works ? "success" : "error", Status(Send(bench, $"<m><set xpath=\"{Zones}\"><entry name='z'/></set></m>")));
        Assert.Equal(works, bench.Firewall.Configuration.HasChanges);
    }

    private static XElement Send(ApiBench bench, string element, string strict = "no") =>
        bench.Ask(("type", "config"), ("action", "multi-config"), ("element", element), ("strict-transactional", strict));
}
