using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary><c>show routing</c> and <c>test routing fib-lookup</c>, in captured shapes.</summary>
internal static class RoutingCommands
{
    private const string Legend =
        "flags: A:active, ?:loose, C:connect, H:host, S:static, ~:internal, R:rip, O:ospf, B:bgp, " +
        "Oi:ospf intra-area, Oo:ospf inter-area, O1:ospf ext-type-1, O2:ospf ext-type-2, E:ecmp, M:multicast";

    public static void Register(SimulatedFirewall firewall)
    {
        firewall.Commands.Register("show/routing/route", (_, _) => Routes(firewall));
        firewall.Commands.Register("show/routing/fib", (_, _) => Fib(firewall));
        firewall.Commands.Register("test/routing/fib-lookup", (command, _) => Lookup(firewall, command));
    }

    private static XElement Routes(SimulatedFirewall firewall)
    {
        IReadOnlyList<FirewallRoute> routes = firewall.Dataplane.Routing.Routes;
        return routes.Count == 0
            ? OperationalAnswer.Result()
            : OperationalAnswer.Result([new XElement("flags", Legend), .. routes.Select(Route)]);
    }

    private static XElement Route(FirewallRoute route) => new(
        "entry",
        new XElement("virtual-router", route.VirtualRouter),
        new XElement("destination", route.Destination.ToString()),
        new XElement("nexthop", NextHop(route)),
        new XElement("metric", Number(route.Metric)),
        new XElement("flags", route.Origin switch
        {
            RouteOrigin.Connected => "A C   ",
            RouteOrigin.Host => "A H   ",
            _ => "A S   ",
        }),
        new XElement("age", string.Empty),
        new XElement("interface", route.Interface?.Name ?? string.Empty),
        new XElement("route-table", "unicast"));

    private static string NextHop(FirewallRoute route) => route switch
    {
        { NextHop: { } hop } => hop.ToString(),
        { Origin: RouteOrigin.Connected } => route.Interface!.Address!.ToString(),
        { Origin: RouteOrigin.Static, Interface: null } => "discard",
        _ => "0.0.0.0",
    };

    private static XElement Fib(SimulatedFirewall firewall)
    {
        RoutingTable table = firewall.Dataplane.Routing;
        int id = 0;
        return OperationalAnswer.Result(
            new XElement("dp", "dp0"),
            new XElement("total", Number(table.Routes.Count)),
            new XElement("fibs", table.VirtualRouters.Select((router, i) =>
            {
                List<FirewallRoute> routes = [.. table.Routes.Where(route => route.VirtualRouter == router)];
                return new XElement(
                    "entry",
                    new XElement("id", Number(i + 1)),
                    new XElement("vr", router),
                    new XElement("max", "32768"),
                    new XElement("type", "0"),
                    new XElement("ecmp", "0"),
                    new XElement("entries", routes.Select(route => FibEntry(++id, route))),
                    new XElement("nentries", Number(routes.Count)));
            })));
    }

    private static XElement FibEntry(int id, FirewallRoute route) => new(
        "entry",
        new XElement("id", Number(id)),
        new XElement("dst", route.Destination.ToString()),
        new XElement("interface", route.Interface?.Name ?? string.Empty),
        new XElement("nh_type", route.Origin == RouteOrigin.Host ? "3" : "0"),
        new XElement("flags", route switch
        {
            { NextHop: not null } => "ug",
            { Origin: RouteOrigin.Host } => "uh",
            _ => "u",
        }),
        new XElement("nexthop", route.NextHop?.ToString() ?? "0.0.0.0"),
        new XElement("mtu", "1500"));

    /// <summary>Captured: there is no <c>dst</c>, and <c>nh</c> is <c>drop</c> where no route leads.</summary>
    private static XElement Lookup(SimulatedFirewall firewall, XElement command)
    {
        string router = command.Element("virtual-router")?.Value ?? string.Empty;
        if (!IPAddress.TryParse(command.Element("ip")?.Value, out IPAddress? destination))
        {
            return OperationalAnswer.Invalid("test -> routing -> fib-lookup -> ip is invalid");
        }

        if (!firewall.Dataplane.Routing.VirtualRouters.Contains(router))
        {
            // The words were seen on a device for another router name.
            return OperationalAnswer.Invalid($"{router} is invalid virtual-router.Current target-vsys is none");
        }

        FirewallRoute? route = firewall.Dataplane.Routing.Find(router, destination);
        return route?.Interface is not { } way
            ? OperationalAnswer.Result(new XElement("nh", "drop"), new XElement("dp", "dp0"))
            : OperationalAnswer.Result(
                new XElement("nh", "ip"),
                new XElement("src", way.Address!.ToString()),
                new XElement("ip", (route.NextHop ?? destination).ToString()),
                new XElement("metric", Number(route.Metric)),
                new XElement("interface", way.Name),
                new XElement("dp", "dp0"));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
