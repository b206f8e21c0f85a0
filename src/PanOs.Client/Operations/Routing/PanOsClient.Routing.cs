using System.Net;
using System.Xml.Linq;

namespace PanOs;

public partial class PanOsClient
{
    /// <summary>Where a virtual router sends an address, by the forwarding table in force.</summary>
    /// <param name="virtualRouter">The virtual router.</param>
    /// <param name="destination">The address.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<RouteLookup> LookUpRouteAsync(string virtualRouter, IPAddress destination, CancellationToken cancellationToken = default) =>
        LookUpRouteAsync(virtualRouter, destination, RoutingEngine.Legacy, cancellationToken);

    /// <summary>Where a router of either engine sends an address, by the forwarding table in force.</summary>
    /// <remarks>
    /// Unconfirmed for <see cref="RoutingEngine.Advanced"/>: the command was seen in public clients, its answer was not
    /// and is taken to be that of the legacy engine.
    /// </remarks>
    /// <param name="router">The virtual or logical router.</param>
    /// <param name="destination">The address.</param>
    /// <param name="engine">Which engine the firewall runs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<RouteLookup> LookUpRouteAsync(string router, IPAddress destination, RoutingEngine engine, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(router);
        ArgumentNullException.ThrowIfNull(destination);
        var (family, kind) = NamesOf(engine);
        var command = new XElement("test", new XElement(family, new XElement("fib-lookup",
            new XElement(kind, router), new XElement("ip", destination.ToString()))));
        return AskAsync(command, RouteLookupParser.Parse, cancellationToken);
    }

    /// <summary>The routes that the routers know, in use or not.</summary>
    /// <param name="engine">Which engine the firewall runs.</param>
    /// <param name="router">Only those of this virtual or logical router; null for all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<IReadOnlyList<RouteEntry>> GetRoutesAsync(RoutingEngine engine = RoutingEngine.Legacy, string? router = null, CancellationToken cancellationToken = default) =>
        AskAsync(TableOf("route", engine, router), RoutingTableParser.ParseRoutes, cancellationToken);

    /// <summary>The forwarding table of the data plane.</summary>
    /// <remarks>Unconfirmed for <see cref="RoutingEngine.Advanced"/>: the fields of its JSON are taken to be those of the routes.</remarks>
    /// <param name="engine">Which engine the firewall runs.</param>
    /// <param name="router">Only that of this virtual or logical router; null for all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<IReadOnlyList<ForwardingEntry>> GetForwardingTableAsync(RoutingEngine engine = RoutingEngine.Legacy, string? router = null, CancellationToken cancellationToken = default) =>
        AskAsync(TableOf("fib", engine, router), RoutingTableParser.ParseForwarding, cancellationToken);

    /// <summary>Which engine the firewall runs, from what it says about itself.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<RoutingEngine> GetRoutingEngineAsync(CancellationToken cancellationToken = default)
    {
        var info = await GetSystemInfoAsync(cancellationToken).ConfigureAwait(false);
        return info.IsAdvancedRouting is true ? RoutingEngine.Advanced : RoutingEngine.Legacy;
    }

    private static XElement TableOf(string table, RoutingEngine engine, string? router)
    {
        var (family, kind) = NamesOf(engine);
        var element = new XElement(table);
        if (router is not null)
        {
            element.Add(new XElement(kind, router));
        }

        return new XElement("show", new XElement(family, element));
    }

    private static (string Family, string Kind) NamesOf(RoutingEngine engine) => engine switch
    {
        RoutingEngine.Legacy => ("routing", "virtual-router"),
        RoutingEngine.Advanced => ("advanced-routing", "logical-router"),
        _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "Not a routing engine."),
    };
}
