using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// Logical routers: <c>show advanced-routing route</c> and <c>fib</c>, whose result is JSON inside XML (captured: an object
/// of routers, each an object of destinations, each a list of routes). Unconfirmed: most fields of a route.
/// </summary>
internal static class AdvancedRoutingCommands
{
    public static void Register(SimulatedFirewall firewall)
    {
        firewall.Commands.RegisterSince(DeviceFeature.AdvancedRouting, "show/advanced-routing/route", (_, _) => Json(Routes(firewall)));
        firewall.Commands.RegisterSince(DeviceFeature.AdvancedRouting, "show/advanced-routing/fib", (_, _) => Json(Fib(firewall)));
        firewall.Commands.RegisterSince(DeviceFeature.AdvancedRouting, "show/advanced-routing/bgp/peer/status", (_, _) => Json([]));
        firewall.Commands.RegisterSince(DeviceFeature.AdvancedRouting, "show/advanced-routing/resource", (_, _) => Json([]));
    }

    /// <summary>Whether the running configuration routes with logical routers.</summary>
    public static bool IsOn(SimulatedFirewall firewall) =>
        RunningConfiguration.Device(firewall)?.Element("deviceconfig")?.Element("setting")?.Element("advance-routing")?.Value == "yes";

    private static XElement Json(JsonObject content) => OperationalAnswer.Result(new XElement("json", content.ToJsonString()));

    private static JsonObject Routes(SimulatedFirewall firewall)
    {
        var routers = new JsonObject();
        if (!IsOn(firewall))
        {
            return routers;
        }

        foreach (IGrouping<string, FirewallRoute> router in firewall.Dataplane.Routing.Routes.GroupBy(route => route.VirtualRouter))
        {
            var table = new JsonObject();
            foreach (IGrouping<string, FirewallRoute> destination in router.GroupBy(route => route.Destination.ToString()))
            {
                table.Add(destination.Key, new JsonArray([.. destination.Select(Route)]));
            }

            routers.Add(router.Key, table);
        }

        return routers;
    }

    private static JsonObject Route(FirewallRoute route) => new()
    {
        ["prefix"] = route.Destination.ToString(),
        ["protocol"] = route.Origin switch
        {
            RouteOrigin.Connected => "connected",
            RouteOrigin.Host => "local",
            _ => "static",
        },
        ["vrfId"] = 0,
        ["vrfName"] = "default",
        ["selected"] = true,
        ["destSelected"] = true,
        ["distance"] = route.Origin is RouteOrigin.Static or RouteOrigin.Dhcp ? 10 : 0,
        ["metric"] = route.Metric,
        ["installed"] = true,
        ["nexthops"] = new JsonArray(new JsonObject
        {
            ["fib"] = true,
            ["ip"] = route.NextHop?.ToString(),
            ["directlyConnected"] = route.NextHop is null,
            ["afi"] = "ipv4",
            ["interfaceName"] = route.Interface?.Name,
            ["active"] = true,
        }),
    };

    private static JsonObject Fib(SimulatedFirewall firewall)
    {
        var routers = new JsonObject();
        if (!IsOn(firewall))
        {
            return routers;
        }

        foreach (IGrouping<string, FirewallRoute> router in firewall.Dataplane.Routing.Routes.GroupBy(route => route.VirtualRouter))
        {
            routers.Add(router.Key, new JsonArray([.. router.Select(route => new JsonObject
            {
                ["dst"] = route.Destination.ToString(),
                ["interface"] = route.Interface?.Name,
                ["nexthop"] = route.NextHop?.ToString() ?? "0.0.0.0",
                ["flags"] = route.NextHop is null ? "u" : "ug",
                ["mtu"] = 1500,
            })]));
        }

        return routers;
    }
}
