using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>How a virtual router came to know a route.</summary>
internal enum RouteOrigin
{
    Connected,
    Host,
    Static,
    Dhcp,
}

/// <summary>A route of a virtual router that is in use.</summary>
/// <param name="VirtualRouter">The router that has it.</param>
/// <param name="Destination">Where it leads.</param>
/// <param name="NextHop">The next router; null when the destination is on the link, or when it is discarded.</param>
/// <param name="Interface">The way out; null for a discard route.</param>
/// <param name="Metric">Lower is better.</param>
/// <param name="Origin">How it came about.</param>
internal sealed record FirewallRoute(
    string VirtualRouter, Ipv4Network Destination, IPAddress? NextHop, DataInterface? Interface, int Metric, RouteOrigin Origin);

/// <summary>The routes of all virtual routers: connected, static, and the default routes that DHCP gave.</summary>
internal sealed class RoutingTable
{
    private RoutingTable(List<string> virtualRouters, IReadOnlyList<FirewallRoute> routes)
    {
        VirtualRouters = virtualRouters;
        Routes = routes;
    }

    public List<string> VirtualRouters { get; }

    public IReadOnlyList<FirewallRoute> Routes { get; }

    public static RoutingTable Build(XElement running, IReadOnlyList<DataInterface> interfaces)
    {
        List<XElement> routers = [.. RouterList(running)?.Elements("entry") ?? []];
        List<FirewallRoute> routes = [];
        foreach (XElement router in routers)
        {
            string name = NameOf(router);
            List<DataInterface> own = [.. interfaces.Where(found => found.VirtualRouter == name && found is { Imported: true, Address: not null })];
            foreach (DataInterface found in own)
            {
                routes.Add(new FirewallRoute(name, found.Network, null, found, 0, RouteOrigin.Connected));
                routes.Add(new FirewallRoute(name, Ipv4Network.Of(found.Address!, 32), null, null, 0, RouteOrigin.Host));
                if (found.DhcpRouteMetric is { } metric)
                {
                    routes.Add(new FirewallRoute(name, Ipv4Network.Everything, found.Port!.Gateway, found, metric, RouteOrigin.Dhcp));
                }
            }

            IEnumerable<XElement> statics = Body(router)?.Element("routing-table")?.Element("ip")?.Element("static-route")?.Elements("entry") ?? [];
            routes.AddRange(statics.Select(entry => ReadStatic(name, entry, own)).OfType<FirewallRoute>());
        }

        return new RoutingTable(
            [.. routers.Select(NameOf)],
            [
                .. routes
                    .OrderBy(route => route.VirtualRouter, StringComparer.Ordinal)
                    .ThenBy(route => route.Destination.Address)
                    .ThenBy(route => route.Destination.Length)
                    .ThenBy(route => route.Metric),
            ]);
    }

    /// <summary>The routers that are in use: virtual ones, or logical ones where advanced routing is on.</summary>
    public static XElement? RouterList(XElement running)
    {
        XElement? device = running.Element("devices")?.Element("entry");
        bool advanced = device?.Element("deviceconfig")?.Element("setting")?.Element("advance-routing")?.Value == "yes";
        return device?.Element("network")?.Element(advanced ? "logical-router" : "virtual-router");
    }

    /// <summary>What a router has: a logical one has it in its first VRF.</summary>
    public static XElement? Body(XElement router) => router.Element("vrf") is { } vrf ? vrf.Element("entry") : router;

    /// <summary>The route that is taken to <paramref name="destination"/>: the longest prefix, then the lowest metric.</summary>
    public FirewallRoute? Find(string virtualRouter, IPAddress destination) => Routes
        .Where(route => route.VirtualRouter == virtualRouter && route.Destination.Contains(destination))
        .OrderByDescending(route => route.Destination.Length)
        .ThenBy(route => route.Metric)
        .FirstOrDefault();

    private static string NameOf(XElement entry) => (string?)entry.Attribute("name") ?? string.Empty;

    /// <summary>A static route; null while it is not in use because its way out is down or unknown.</summary>
    private static FirewallRoute? ReadStatic(string router, XElement entry, List<DataInterface> own)
    {
        if (Ipv4Network.Parse(entry.Element("destination")?.Value ?? string.Empty) is not { } destination)
        {
            return null;
        }

        int metric = int.TryParse(entry.Element("metric")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : 10;
        XElement? nextHop = entry.Element("nexthop");
        if (nextHop?.Element("discard") is not null)
        {
            return new FirewallRoute(router, destination, null, null, metric, RouteOrigin.Static);
        }

        string wanted = entry.Element("interface")?.Value ?? string.Empty;
        _ = IPAddress.TryParse(nextHop?.Element("ip-address")?.Value, out IPAddress? gateway);
        DataInterface? way = wanted.Length > 0 ? own.Find(found => found.Name == wanted)
            : gateway is not null ? own.Find(found => found.Network.Contains(gateway))
            : null;
        return way is null ? null : new FirewallRoute(router, destination, gateway, way, metric, RouteOrigin.Static);
    }
}
