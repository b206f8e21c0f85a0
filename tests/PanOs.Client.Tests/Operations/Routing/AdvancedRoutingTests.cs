using System.Xml.Linq;

namespace PanOs.Client.Tests;

public sealed class AdvancedRoutingTests
{
    [Fact]
    public void Routes_come_from_the_json_inside_the_xml()
    {
        var routes = RoutingTableParser.ParseRoutes(Json(
            """
            {"lr": {
              "0.0.0.0/0": [
                {"prefix": "0.0.0.0/0", "protocol": "static", "selected": true, "destSelected": true, "distance": 10, "metric": 20, "uptime": "01:02:03",
                 "nexthops": [{"fib": true, "ip": "10.0.2.1", "afi": "ipv4", "interfaceName": "ethernet1/3", "active": true},
                              {"ip": "10.0.2.2", "interfaceName": "ethernet1/3"}]}],
              "10.0.1.0/24": [{"protocol": "connected", "nexthops": [{"directlyConnected": true, "interfaceName": "ethernet1/2"}]}],
              "192.0.2.0/24": [{"protocol": "static", "nexthops": [{"unreachable": true, "blackhole": true}]}],
              "198.51.100.0/24": [{"protocol": "bgp"}]}}
            """))!;

        Assert.Equal(
            [
                ("lr", "0.0.0.0/0", "10.0.2.1", "ethernet1/3", "static", true),
                ("lr", "0.0.0.0/0", "10.0.2.2", "ethernet1/3", "static", true),
                ("lr", "10.0.1.0/24", null, "ethernet1/2", "connected", false),
                ("lr", "192.0.2.0/24", "discard", null, "static", false),
                ("lr", "198.51.100.0/24", null, null, "bgp", false),
            ],
            routes.Select(route => (route.Router, route.Destination, route.NextHop, route.Interface, route.Protocol, route.IsActive)));
        Assert.Equal((20L, "01:02:03"), (routes[0].Metric, routes[0].Age));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("\"text\"")]
    public async Task Json_that_is_none_is_a_typed_error(string json)
    {
        await using var client = new ScriptedFirewall().Answers($"<response status=\"success\">{Json(json)}</response>").Client();

        await Assert.ThrowsAsync<PanOsApiException>(() => client.GetRoutesAsync(RoutingEngine.Advanced, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"lr": 1}""")]
    [InlineData("""{"lr": {"x": 1, "y": [1, null, "z"]}}""")]
    public void Members_of_another_kind_are_passed_over(string json) => Assert.Empty(RoutingTableParser.ParseRoutes(Json(json))!);

    [Theory]
    [InlineData("on", RoutingEngine.Advanced)]
    [InlineData("off", RoutingEngine.Legacy)]
    public async Task The_firewall_says_which_engine_it_runs(string value, RoutingEngine engine)
    {
        await using var client = new ScriptedFirewall()
            .Answers($"<response status=\"success\"><result><system><hostname>fw</hostname><advanced-routing>{value}</advanced-routing></system></result></response>").Client();

        Assert.Equal(engine, await client.GetRoutingEngineAsync(TestContext.Current.CancellationToken));
    }

    private static XElement Json(string json) => new("result", new XElement("json", json));
}
