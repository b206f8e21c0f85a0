using System.Xml.Linq;

namespace PanOs;

/// <summary>One interface in detail (<c>show interface ethernet1/1</c>), as captured on PAN-OS 10 and 11.</summary>
public sealed record InterfaceDetail
{
    /// <summary>Such as <c>ethernet1/2</c>.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Such as <c>layer3</c> or <c>ha</c>; null when the firewall did not say.</summary>
    public string? Mode { get; init; }

    /// <summary>Its zone; null without one.</summary>
    public string? Zone { get; init; }

    /// <summary>Its virtual system, such as <c>vsys1</c>; null without one.</summary>
    public string? Vsys { get; init; }

    /// <summary>Its virtual or logical router; null without one.</summary>
    public string? VirtualRouter { get; init; }

    /// <summary>The largest packet in bytes; null when the firewall did not say.</summary>
    public int? Mtu { get; init; }

    /// <summary>Its VLAN tag, 0 without one; null when the firewall did not say.</summary>
    public int? Tag { get; init; }

    /// <summary>Its addresses with prefix length, configured and dynamic.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary><c>up</c> or <c>down</c>; null for an interface without hardware.</summary>
    public string? State { get; init; }

    /// <summary>Its hardware address; null for an interface without hardware.</summary>
    public string? MacAddress { get; init; }

    /// <summary>Counters since the start by the firewall's names, such as <c>ibytes</c>, <c>opackets</c> or <c>noroute</c>.</summary>
    public IReadOnlyDictionary<string, long> Counters { get; init; } = new Dictionary<string, long>(StringComparer.Ordinal);
}

/// <summary>Reads the answer to <c>show interface</c> for one interface.</summary>
internal static class InterfaceDetailParser
{
    public static InterfaceDetail? Parse(XElement result)
    {
        var logical = result.Element("ifnet");
        var hardware = result.Element("hw");
        // In the list of all interfaces the same two elements hold entries.
        if ((logical.Text("name") ?? hardware.Text("name")) is not { } name || logical?.Element("entry") is not null)
        {
            return null;
        }

        return new InterfaceDetail
        {
            Name = name,
            Mode = logical.Text("mode") ?? hardware.Text("mode"),
            Zone = Known(logical.Text("zone")),
            Vsys = Known(logical.Text("vsys")),
            VirtualRouter = Known(logical.Text("vr") ?? logical.Text("lr")),
            Mtu = logical.Int("mtu"),
            Tag = logical.Int("tag"),
            Addresses = [.. logical?.Element("addr").Members() ?? [], .. logical?.Element("dyn-addr").Members() ?? []],
            State = hardware.Text("state"),
            MacAddress = hardware.Text("mac"),
            Counters = ParseCounters(logical?.Element("counters")?.Element("ifnet")?.Element("entry")),
        };
    }

    private static string? Known(string? text) => text is "N/A" ? null : text;

    private static Dictionary<string, long> ParseCounters(XElement? counters)
    {
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (name, value) in counters?.Leaves() ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            if (long.TryParse(value, out var number))
            {
                numbers[name] = number;
            }
        }

        return numbers;
    }
}
