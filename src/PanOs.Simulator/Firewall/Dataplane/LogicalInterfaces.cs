using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// The interfaces that are no ports: <c>vlan</c>, <c>loopback</c> and <c>tunnel</c>, which every device lists, and the units
/// of these and of the ports as the configuration has them. They are shown; nothing is forwarded through them.
/// </summary>
internal static class LogicalInterfaces
{
    // Captured on 8.1.3: name, number, type of hardware.
    private static readonly (string Name, int Id, string Type)[] s_bases = [("vlan", 1, "3"), ("loopback", 3, "5"), ("tunnel", 4, "6")];

    /// <summary>The entries of the logical list.</summary>
    public static IEnumerable<XElement> Logical(XElement running)
    {
        XElement? device = running.Element("devices")?.Element("entry");
        XElement? interfaces = device?.Element("network")?.Element("interface");
        Dictionary<string, string> zones = DataInterface.Zones(running);
        Dictionary<string, string> routers = DataInterface.Routers(running);
        HashSet<string> imported = DataInterface.ImportedNames(running);
        int id = 256;
        foreach (XElement unit in interfaces?.Element("ethernet")?.Descendants("units").Elements("entry") ?? [])
        {
            yield return Entry(unit, id++, zones, routers, imported);
        }

        foreach ((string name, int number, _) in s_bases)
        {
            XElement? shown = interfaces?.Element(name);
            yield return Entry(new XElement("entry", new XAttribute("name", name), shown?.Elements("ip")), number, zones, routers, imported);
            foreach (XElement unit in shown?.Element("units")?.Elements("entry") ?? [])
            {
                yield return Entry(unit, id++, zones, routers, imported);
            }
        }
    }

    /// <summary>The entries of the hardware list.</summary>
    public static IEnumerable<XElement> Hardware() => s_bases.Select(found => new XElement("entry",
        new XElement("name", found.Name),
        new XElement("duplex", "[n/a]"),
        new XElement("type", found.Type),
        new XElement("state", "up"),
        new XElement("st", "[n/a]/[n/a]/up"),
        new XElement("mac", string.Create(CultureInfo.InvariantCulture, $"ba:db:ee:fb:ad:{found.Id:x2}")),
        new XElement("mode", "(unknown)"),
        new XElement("speed", "[n/a]"),
        new XElement("id", OperationalAnswer.Number(found.Id))));

    private static XElement Entry(
        XElement unit, int id, Dictionary<string, string> zones, Dictionary<string, string> routers, HashSet<string> imported)
    {
        string name = (string?)unit.Attribute("name") ?? "";
        bool isBase = !name.Contains('.', StringComparison.Ordinal);
        return new XElement("entry",
            new XElement("name", name),
            zones.TryGetValue(name, out string? zone) ? new XElement("zone", zone) : new XElement("zone"),
            new XElement("fwd", routers.TryGetValue(name, out string? router) ? $"vr:{router}" : "N/A"),
            new XElement("vsys", isBase || imported.Contains(name) ? "1" : "N/A"),
            new XElement("dyn-addr"),
            new XElement("addr6"),
            new XElement("tag", unit.Element("tag")?.Value ?? "0"),
            new XElement("ip", (string?)unit.Element("ip")?.Elements("entry").FirstOrDefault()?.Attribute("name") ?? "N/A"),
            new XElement("id", OperationalAnswer.Number(id)),
            new XElement("addr"));
    }
}
