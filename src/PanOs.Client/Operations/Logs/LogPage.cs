using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

/// <summary>What a log query has found so far.</summary>
public sealed record LogPage
{
    /// <summary>Whether the firewall is done with the query.</summary>
    public bool IsFinished { get; init; }

    /// <summary>Percent; null when the firewall did not say.</summary>
    public int? Progress { get; init; }

    /// <summary>The entries; while the query runs, those that were found.</summary>
    public IReadOnlyList<LogEntry> Entries { get; init; } = [];

    internal static LogPage? Parse(XElement result)
    {
        var logs = result.Element("log")?.Element("logs");
        var status = result.Element("job").Text("status");
        if (logs is null && status is null)
        {
            return null;
        }

        int? progress = int.TryParse(logs.AttributeText("progress"), NumberStyles.None, CultureInfo.InvariantCulture, out var percent) ? percent : null;
        return new LogPage
        {
            // The status decides; an answer without a job is the whole of it.
            IsFinished = status is "FIN" || (status is null && progress is null or 100),
            Progress = progress,
            Entries = [.. (logs?.Elements("entry") ?? []).Select(entry => new LogEntry(entry))],
        };
    }
}
