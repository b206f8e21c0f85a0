using System.Globalization;

namespace PanOs;

/// <summary>A packet capture that lies on the firewall.</summary>
public sealed record PacketCapture
{
    private PacketCapture(string category, params IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        Category = category;
        Parameters = parameters;
    }

    internal string Category { get; }

    internal IReadOnlyList<KeyValuePair<string, string>> Parameters { get; }

    /// <summary>A capture that capture filters made (<c>filters-pcap</c>).</summary>
    /// <param name="fileName">Its file.</param>
    public static PacketCapture OfFilter(string fileName) => new("filters-pcap", new KeyValuePair<string, string>("from", Checked(fileName)));

    /// <summary>A capture of an application (<c>application-pcap</c>).</summary>
    /// <param name="fileName">Its file, with the folder of its day.</param>
    public static PacketCapture OfApplication(string fileName) => new("application-pcap", new KeyValuePair<string, string>("from", Checked(fileName)));

    /// <summary>The packets of a threat (<c>threat-pcap</c>).</summary>
    /// <param name="id">The number in the field <c>pcap_id</c> of the threat's log entry.</param>
    /// <param name="time">The field <c>receive_time</c> of the entry, in the firewall's own time zone; null to search without it.</param>
    public static PacketCapture OfThreat(string id, DateTime? time = null)
    {
        List<KeyValuePair<string, string>> parameters = [new("pcap-id", Checked(id))];
        if (time is { } moment)
        {
            parameters.Add(new("search-time", moment.ToString("yyyy/MM/dd HH:mm:ss", CultureInfo.InvariantCulture)));
        }

        return new PacketCapture("threat-pcap", parameters);
    }

    /// <summary>The kind of capture.</summary>
    public override string ToString() => Category;

    private static string Checked(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return text;
    }
}
