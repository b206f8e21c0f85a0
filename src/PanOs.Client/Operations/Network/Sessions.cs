using System.Xml.Linq;

namespace PanOs;

/// <summary>How many sessions the data plane has and how busy it is (<c>show session info</c>).</summary>
public sealed record SessionInfo
{
    /// <summary>Sessions at the moment.</summary>
    public long Active { get; init; }

    /// <summary>How many there can be; null when the firewall did not say.</summary>
    public long? Capacity { get; init; }

    /// <summary>TCP sessions; null when the firewall did not say.</summary>
    public long? Tcp { get; init; }

    /// <summary>UDP sessions; null when the firewall did not say.</summary>
    public long? Udp { get; init; }

    /// <summary>ICMP sessions; null when the firewall did not say.</summary>
    public long? Icmp { get; init; }

    /// <summary>New sessions a second; null when the firewall did not say.</summary>
    public long? ConnectionsPerSecond { get; init; }

    /// <summary>Packets a second; null when the firewall did not say.</summary>
    public long? PacketsPerSecond { get; init; }

    /// <summary>Throughput in kbit/s; null when the firewall did not say.</summary>
    public long? KilobitsPerSecond { get; init; }

    /// <summary>Every field of the answer by its element name, time-outs among them.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    internal static SessionInfo? Parse(XElement result) =>
        result.Long("num-active") is { } active
            ? new SessionInfo
            {
                Active = active,
                Capacity = result.Long("num-max"),
                Tcp = result.Long("num-tcp"),
                Udp = result.Long("num-udp"),
                Icmp = result.Long("num-icmp"),
                ConnectionsPerSecond = result.Long("cps"),
                PacketsPerSecond = result.Long("pps"),
                KilobitsPerSecond = result.Long("kbps"),
                Fields = result.Leaves(),
            }
            : null;
}

/// <summary>A session of the data plane (<c>show session all</c>), as captured on PAN-OS 10.</summary>
public sealed record SessionEntry
{
    /// <summary>Its number.</summary>
    public long Id { get; init; }

    /// <summary>The source address.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>The source port; for ICMP the identifier.</summary>
    public int? SourcePort { get; init; }

    /// <summary>The destination address.</summary>
    public string Destination { get; init; } = string.Empty;

    /// <summary>The destination port; for ICMP the sequence number.</summary>
    public int? DestinationPort { get; init; }

    /// <summary>The IP protocol, 6 for TCP.</summary>
    public int? Protocol { get; init; }

    /// <summary>The zone that it comes from; null when the firewall did not say.</summary>
    public string? FromZone { get; init; }

    /// <summary>The zone that it goes to; null when the firewall did not say.</summary>
    public string? ToZone { get; init; }

    /// <summary>Such as <c>ssl</c>; null when the firewall did not say.</summary>
    public string? Application { get; init; }

    /// <summary>Such as <c>ACTIVE</c>; null when the firewall did not say.</summary>
    public string? State { get; init; }

    /// <summary>The security rule that let it through; null when the firewall did not say.</summary>
    public string? Rule { get; init; }

    /// <summary>Every field of the answer by its element name, translated addresses among them.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    internal static IReadOnlyList<SessionEntry>? ParseList(XElement result)
    {
        var entries = result.Elements("entry").ToList();
        return entries.Count == 0
            ? result.IsBlank() ? [] : null
            : entries.TrueForAll(entry => entry.Element("idx") is not null && entry.Element("dst") is not null)
                ? [.. entries.Select(Read)]
                : null;
    }

    private static SessionEntry Read(XElement entry) => new()
    {
        Id = entry.Long("idx") ?? 0,
        Source = entry.Text("source") ?? string.Empty,
        SourcePort = entry.Int("sport"),
        Destination = entry.Text("dst") ?? string.Empty,
        DestinationPort = entry.Int("dport"),
        Protocol = entry.Int("proto"),
        FromZone = entry.Text("from"),
        ToZone = entry.Text("to"),
        Application = entry.Text("application"),
        State = entry.Text("state"),
        Rule = entry.Text("security-rule"),
        Fields = entry.Leaves(),
    };
}
