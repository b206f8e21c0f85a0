using System.Xml.Linq;

namespace PanOs;

/// <summary>Reads the answer to <c>show interface all</c>: the logical list joined with the hardware list.</summary>
internal static class InterfaceStateParser
{
    public static IReadOnlyList<InterfaceState> Parse(XElement result)
    {
        var hardware = (result.Element("hw")?.Elements("entry") ?? [])
            .Where(entry => entry.Element("name") is not null)
            .GroupBy(entry => entry.Element("name")!.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return [.. (result.Element("ifnet")?.Elements("entry") ?? []).Select(entry => Read(entry, hardware))];
    }

    private static InterfaceState Read(XElement entry, Dictionary<string, XElement> hardware)
    {
        var name = entry.Element("name")?.Value ?? string.Empty;
        var forwarding = Text(entry.Element("fwd"));
        return new InterfaceState
        {
            Name = name,
            Zone = Text(entry.Element("zone")),
            Forwarding = forwarding,
            VirtualRouter = forwarding?.StartsWith("vr:", StringComparison.Ordinal) == true ? forwarding[3..] : null,
            Address = Text(entry.Element("ip")) is { } address and not "N/A" ? address : null,
            State = hardware.TryGetValue(name, out var card) ? Text(card.Element("state")) : null,
        };
    }

    private static string? Text(XElement? element) => element?.Value.Trim() is { Length: > 0 } text ? text : null;
}
