using System.Net;
using System.Xml.Linq;

namespace PanOs.Client.Tests;

public sealed class ParserTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void Uptime_counts_days()
    {
        var info = SystemInfoParser.Parse(XElement.Parse("<result><system><hostname>fw</hostname><uptime>12 days, 0:19:41</uptime><ip-address>10.0.0.10</ip-address></system></result>"))!;

        Assert.Equal(new TimeSpan(12, 0, 19, 41), info.Uptime);
        Assert.Equal("10.0.0.10", info.ManagementAddress);
    }

    [Theory]
    [InlineData("<result><nh>drop</nh></result>", true, null, null)]
    [InlineData("<result><nh>ip</nh><ip>10.0.2.1</ip><interface>ethernet1/3</interface><dp>dp0</dp></result>", false, "10.0.2.1", "ethernet1/3")]
    public void A_route_is_dropped_or_has_a_gateway(string result, bool dropped, string? gateway, string? outgoing)
    {
        var route = RouteLookupParser.Parse(XElement.Parse(result))!;

        Assert.Equal((dropped, gateway, outgoing), (route.IsDropped, route.NextHop?.ToString(), route.Interface));
    }

    [Theory]
    [InlineData("Local commit jobs are queued. running configuration will not be synchronized with HA peer")]
    [InlineData("HA synchronization is already in progress. running configuration will not be synchronized with HA peer")]
    [InlineData("Failed to synchronize running configuration with HA peer")]
    public async Task A_sync_that_was_refused_in_a_success_is_an_error(string text)
    {
        var firewall = new ScriptedFirewall().Answers($"<response status=\"success\"><msg><line>{text}</line></msg></response>");
        await using var client = firewall.Client();

        var error = await Assert.ThrowsAsync<PanOsApiException>(() => client.SyncToPeerAsync(Ct));
        Assert.Equal([text], error.Lines);
    }

    [Fact]
    public async Task A_policy_test_asks_for_the_packet_and_names_the_rules()
    {
        var firewall = new ScriptedFirewall().Answers("<response cmd=\"status\" status=\"success\"><result><rules><entry name='A'><action>allow</action></entry><entry name='B'/></rules></result></response>")
            .Answers("<response cmd=\"status\" status=\"success\"><result><rules><entry>Source NAT</entry></rules></result></response>");
        await using var client = firewall.Client();
        var query = new PolicyQuery { FromZone = "trust", ToZone = "untrust", Source = IPAddress.Parse("10.0.1.9"), Destination = IPAddress.Parse("8.8.8.8"), DestinationPort = 443, Application = "ssl" };

        Assert.Equal(["A", "B"], await client.MatchSecurityPolicyAsync(query, Ct));
        Assert.Equal(["Source NAT"], await client.MatchNatPolicyAsync(query, Ct));

        Assert.Equal("<test><security-policy-match><from>trust</from><to>untrust</to><source>10.0.1.9</source><destination>8.8.8.8</destination><protocol>6</protocol><destination-port>443</destination-port><application>ssl</application><show-all>yes</show-all></security-policy-match></test>", firewall.Requests[0].Command);
        Assert.Equal("<test><nat-policy-match><from>trust</from><to>untrust</to><source>10.0.1.9</source><destination>8.8.8.8</destination><protocol>6</protocol><destination-port>443</destination-port></nat-policy-match></test>", firewall.Requests[1].Command);
    }

    [Theory]
    [InlineData("<response status=\"success\" code=\"7\"><result/></response>")]
    [InlineData("<response status=\"error\"><msg><line>No such node</line></msg></response>")]
    [InlineData("<response status=\"error\" code=\"\"><msg><line>No such node</line></msg></response>")]
    [InlineData("<response status=\"error\" code=\"7\"><msg><line>Object not present</line></msg></response>")]
    public async Task An_absent_node_is_null(string body)
    {
        var firewall = new ScriptedFirewall().Answers(body);
        await using var client = firewall.Client();

        Assert.Null(await client.GetConfigurationAsync(XPath.Config.Child("shared"), ConfigSource.Running, Ct));
    }
}
