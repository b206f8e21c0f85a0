using System.Xml.Linq;

namespace PanOs;

/// <summary>The hardware addresses that the firewall has learnt (<c>show arp</c>), as captured on PAN-OS 8.1 and 10.</summary>
public sealed record ArpTable
{
    /// <summary>How many there are.</summary>
    public int Total { get; init; }

    /// <summary>How many there can be; null when the firewall did not say.</summary>
    public int? Capacity { get; init; }

    /// <summary>How long one is kept without being seen; null when the firewall did not say.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The entries.</summary>
    public IReadOnlyList<ArpEntry> Entries { get; init; } = [];
}

/// <summary>A hardware address that the firewall has learnt.</summary>
public sealed record ArpEntry
{
    /// <summary>The interface on which it was learnt.</summary>
    public string Interface { get; init; } = string.Empty;

    /// <summary>The IP address.</summary>
    public string Address { get; init; } = string.Empty;

    /// <summary>The hardware address; null while it is asked for.</summary>
    public string? MacAddress { get; init; }

    /// <summary>The port behind which it is; null when the firewall did not say.</summary>
    public string? Port { get; init; }

    /// <summary><c>c</c> complete, <c>i</c> incomplete, <c>e</c> expiring, <c>s</c> static; null when the firewall did not say.</summary>
    public string? Status { get; init; }

    /// <summary>How long it is still kept; null when the firewall did not say.</summary>
    public TimeSpan? TimeToLive { get; init; }
}

/// <summary>Reads the answer to <c>show arp</c>.</summary>
internal static class ArpTableParser
{
    public static ArpTable? Parse(XElement result)
    {
        // Other tables have entries too; these have a capacity beside them.
        if (result.Element("entries") is not { } entries || result.Element("max") is null || result.Element("timeout") is null)
        {
            return null;
        }

        var rows = entries.Elements("entry").Select(entry => new ArpEntry
        {
            Interface = entry.Text("interface") ?? string.Empty,
            Address = entry.Text("ip") ?? string.Empty,
            MacAddress = entry.Text("mac") is { } mac and not "(incomplete)" ? mac : null,
            Port = entry.Text("port"),
            Status = entry.Text("status"),
            TimeToLive = Seconds(entry.Int("ttl")),
        }).ToList();
        return new ArpTable
        {
            Total = result.Int("total") ?? rows.Count,
            Capacity = result.Int("max"),
            Timeout = Seconds(result.Int("timeout")),
            Entries = rows,
        };
    }

    private static TimeSpan? Seconds(int? number) => number is { } seconds and >= 0 ? TimeSpan.FromSeconds(seconds) : null;
}
