using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// Reads the tables of both routing engines: rows of XML from the legacy one, as captured on PAN-OS 8.1 to 11, and a
/// JSON document inside the XML from the advanced one.
/// </summary>
internal static class RoutingTableParser
{
    public static IReadOnlyList<RouteEntry>? ParseRoutes(XElement result)
    {
        if (result.Text("json") is { } json)
        {
            return AdvancedRoutingJson.Parse(json);
        }

        var entries = result.Elements("entry").ToList();
        if (entries.Count == 0)
        {
            // A router without routes has the legend of the flags, or nothing at all.
            return result.IsBlank() || result.Element("flags") is not null ? [] : null;
        }

        return entries.TrueForAll(entry => entry.Element("destination") is not null) ? [.. entries.Select(ReadRoute)] : null;
    }

    public static IReadOnlyList<ForwardingEntry>? ParseForwarding(XElement result)
    {
        if (result.Text("json") is { } json)
        {
            // Unconfirmed: sources say that this table comes as JSON too; its fields are taken to be those of the routes.
            return AdvancedRoutingJson.Parse(json)?.Select(route => new ForwardingEntry
            {
                Router = route.Router,
                Destination = route.Destination,
                NextHop = route.NextHop,
                Interface = route.Interface,
            }).ToList();
        }

        return result.Element("fibs") is { } tables
            ? [.. tables.Elements("entry").SelectMany(table => (table.Element("entries")?.Elements("entry") ?? []).Select(entry => ReadForwarding(table, entry)))]
            : null;
    }

    private static RouteEntry ReadRoute(XElement entry)
    {
        var flags = entry.Text("flags") ?? string.Empty;
        var letters = flags.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new RouteEntry
        {
            Router = entry.Text("virtual-router") ?? string.Empty,
            Destination = entry.Text("destination") ?? string.Empty,
            NextHop = entry.Text("nexthop"),
            Interface = entry.Text("interface"),
            Metric = entry.Long("metric"),
            Flags = flags,
            IsActive = letters.Contains("A", StringComparer.Ordinal),
            Protocol = letters.Select(ProtocolOf).FirstOrDefault(protocol => protocol is not null),
            Age = entry.Text("age"),
        };
    }

    // The legend that comes with the table.
    private static string? ProtocolOf(string letter) => letter switch
    {
        "S" => "static",
        "C" => "connected",
        "H" => "host",
        "R" => "rip",
        "O" or "Oi" or "Oo" or "O1" or "O2" => "ospf",
        "B" => "bgp",
        _ => null,
    };

    private static ForwardingEntry ReadForwarding(XElement table, XElement entry) => new()
    {
        Router = table.Text("vr") ?? string.Empty,
        Destination = entry.Text("dst") ?? string.Empty,
        NextHop = entry.Text("nexthop"),
        Interface = entry.Text("interface"),
        Flags = entry.Text("flags"),
        Mtu = entry.Int("mtu"),
    };
}
