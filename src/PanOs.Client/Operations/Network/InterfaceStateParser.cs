using System.Xml.Linq;

namespace PanOs;

/// <summary>Reads the answer to <c>show interface all</c>: the logical list joined with the hardware list.</summary>
internal static class InterfaceStateParser
{
    private const string VirtualRouterPrefix = "vr:";
    private const string LogicalRouterPrefix = "lr:";

    public static IReadOnlyList<InterfaceState>? Parse(XElement result)
    {
        if (result.Element("ifnet") is null && result.Element("hw") is null)
        {
            return null;
        }

        var hardware = Entries(result.Element("hw"))
            .GroupBy(entry => entry.Text("name")!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var logical = Entries(result.Element("ifnet")).ToList();
        var names = logical.Select(entry => entry.Text("name")!).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. logical.Select(entry => Read(entry, hardware.GetValueOrDefault(entry.Text("name")!))),
            .. hardware.Where(card => !names.Contains(card.Key)).Select(card => Read(card.Value, card.Value)),
        ];
    }

    private static IEnumerable<XElement> Entries(XElement? list) =>
        (list?.Elements("entry") ?? []).Where(entry => entry.Text("name") is not null);

    private static InterfaceState Read(XElement entry, XElement? card)
    {
        var forwarding = entry.Text("fwd");
        return new InterfaceState
        {
            Name = entry.Text("name")!,
            Zone = entry.Text("zone"),
            Vsys = entry.Text("vsys"),
            Tag = entry.Int("tag"),
            Forwarding = forwarding,
            VirtualRouter = RouterIn(forwarding),
            Address = entry.Text("ip") is { } address and not "N/A" ? address : null,
            DynamicAddresses = entry.Element("dyn-addr").Members(),
            State = card.Text("state"),
            MacAddress = card.Text("mac"),
            Speed = card.Text("speed") is { } speed and not "ukn" and not "[n/a]" ? speed : null,
            Duplex = card.Text("duplex") is { } duplex and not "ukn" and not "[n/a]" ? duplex : null,
        };
    }

    private static string? RouterIn(string? forwarding) =>
        forwarding is null ? null
        : forwarding.StartsWith(VirtualRouterPrefix, StringComparison.Ordinal) || forwarding.StartsWith(LogicalRouterPrefix, StringComparison.Ordinal)
            ? forwarding[VirtualRouterPrefix.Length..]
            : null;
}
