using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>An Ethernet interface of the running configuration, and what the machine has below it.</summary>
internal sealed record DataInterface
{
    /// <summary>Such as <c>ethernet1/2</c>.</summary>
    public required string Name { get; init; }

    public required int DeviceIndex { get; init; }

    /// <summary><c>layer3</c>, <c>ha</c> or whatever else the configuration says; empty when it says nothing.</summary>
    public required string Mode { get; init; }

    /// <summary>What the machine has at this index and the dataplane can use; null when there is nothing.</summary>
    public required HostInterface? Port { get; init; }

    /// <summary>Its address while it is up, from DHCP or from the configuration.</summary>
    public IPAddress? Address { get; init; }

    public int PrefixLength { get; init; }

    /// <summary>Metric of the default route that DHCP gave it; null when it gave none.</summary>
    public int? DhcpRouteMetric { get; init; }

    /// <summary>Whether it asks for its address by DHCP.</summary>
    public bool ByDhcp { get; init; }

    /// <summary>Whether vsys1 has imported it; without that it does not work.</summary>
    public bool Imported { get; init; }

    public string? Zone { get; init; }

    public string? VirtualRouter { get; init; }

    public Ipv4Network Network => Ipv4Network.Of(Address!, PrefixLength);

    /// <summary>Reads the interfaces of <paramref name="running"/>, in the order of their index.</summary>
    public static IReadOnlyList<DataInterface> ReadAll(XElement running, Func<int, HostInterface?> port)
    {
        XElement? device = running.Element("devices")?.Element("entry");
        XElement? network = device?.Element("network");
        HashSet<string> imported = ImportedNames(running);
        Dictionary<string, string> zones = Zones(running);
        Dictionary<string, string> routers = Routers(running);
        return
        [
            .. (network?.Element("interface")?.Element("ethernet")?.Elements("entry") ?? [])
                .Select(entry => Read(entry, imported, zones, routers, port))
                .OfType<DataInterface>()
                .OrderBy(found => found.DeviceIndex),
        ];
    }

    /// <summary>The zone of each interface that is in one.</summary>
    public static Dictionary<string, string> Zones(XElement running) =>
        Owners(Vsys(running)?.Element("zone"), zone => zone.Element("network")?.Elements().FirstOrDefault(kind => kind.Element("member") is not null));

    /// <summary>The router of each interface that is in one.</summary>
    public static Dictionary<string, string> Routers(XElement running) =>
        Owners(RoutingTable.RouterList(running), router => RoutingTable.Body(router)?.Element("interface"));

    /// <summary>The interfaces that vsys1 has imported.</summary>
    public static HashSet<string> ImportedNames(XElement running) =>
        [.. Members(Vsys(running)?.Element("import")?.Element("network")?.Element("interface"))];

    private static XElement? Vsys(XElement running) => running.Element("devices")?.Element("entry")?.Element("vsys")?.Element("entry");

    private static DataInterface? Read(
        XElement entry,
        HashSet<string> imported,
        Dictionary<string, string> zones,
        Dictionary<string, string> routers,
        Func<int, HostInterface?> port)
    {
        string name = (string?)entry.Attribute("name") ?? string.Empty;
        if (PortTable.IndexOf(name) is not { } index)
        {
            return null;
        }

        XElement? layer3 = entry.Element("layer3");
        HostInterface? below = port(index);
        var found = new DataInterface
        {
            Name = name,
            DeviceIndex = index,
            Mode = entry.Elements().Select(child => child.Name.LocalName).FirstOrDefault(IsMode) ?? string.Empty,
            Port = below,
            Imported = imported.Contains(name),
            Zone = zones.GetValueOrDefault(name),
            VirtualRouter = routers.GetValueOrDefault(name),
        };
        if (below is null || layer3 is null)
        {
            return found;
        }

        if (layer3.Element("ip")?.Elements("entry").FirstOrDefault()?.Attribute("name")?.Value.Split('/') is [var address, var length]
            && IPAddress.TryParse(address, out IPAddress? own))
        {
            return found with { Address = own, PrefixLength = Number(length, 32) };
        }

        XElement? dhcp = layer3.Element("dhcp-client");
        if (dhcp is null || dhcp.Element("enable")?.Value == "no")
        {
            return found;
        }

        // DHCP makes a default route unless it is told not to.
        bool route = dhcp.Element("create-default-route")?.Value != "no";
        return found with
        {
            ByDhcp = true,
            Address = below.Address,
            PrefixLength = below.PrefixLength,
            DhcpRouteMetric = route ? Number(dhcp.Element("default-route-metric")?.Value, 10) : null,
        };
    }

    private static bool IsMode(string element) => element is not ("comment" or "link-state" or "link-speed" or "link-duplex");

    private static Dictionary<string, string> Owners(XElement? list, Func<XElement, XElement?> members)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (XElement entry in list?.Elements("entry") ?? [])
        {
            foreach (string member in Members(members(entry)))
            {
                owners.TryAdd(member, (string?)entry.Attribute("name") ?? string.Empty);
            }
        }

        return owners;
    }

    private static IEnumerable<string> Members(XElement? list) => list?.Elements("member").Select(member => member.Value) ?? [];

    private static int Number(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
