using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

/// <summary>A report that the firewall made.</summary>
public sealed record Report
{
    /// <summary>Its name; empty when the firewall did not say.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The log that it was made from; null when the firewall did not say.</summary>
    public string? LogType { get; init; }

    /// <summary>The beginning of the time that it covers, in the firewall's own time zone, as it writes it; null when it did not say.</summary>
    public string? Start { get; init; }

    /// <summary>The end of the time that it covers, in the firewall's own time zone, as it writes it; null when it did not say.</summary>
    public string? End { get; init; }

    /// <summary>The rows: the columns of each by their names.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; init; } = [];

    /// <summary>One line: the name, the time and how many rows.</summary>
    public override string ToString() => $"{Name} {Start} to {End}: {Rows.Count} rows";
}

/// <summary>What there is of a report: the job that makes it, the report, or both.</summary>
internal sealed record ReportAnswer(int? JobId, Job? Job, Report? Report)
{
    public bool IsOver => Job is null ? Report is not null : Job.IsFinished;

    /// <summary>
    /// Finds the report in the places where devices put it: as <c>report</c> inside the result, or beside it with the
    /// rows in a <c>result</c> of its own.
    /// </summary>
    public static ReportAnswer? Parse(XElement response)
    {
        var result = response.Element("result");
        var report = result?.Element("report") ?? response.Element("report");
        var job = result?.Element("job");
        if (job is { HasElements: false })
        {
            return int.TryParse(job.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new(id, null, null) : null;
        }

        return report is null && job is null ? null : new(null, job is null ? null : JobParser.Parse(job), report is null ? null : Read(report));
    }

    private static Report Read(XElement report)
    {
        // The outer element has the name, the inner one the times, or one has both.
        var inner = report.Element("result") ?? report;
        return new Report
        {
            Name = inner.AttributeText("name") ?? report.AttributeText("reportname") ?? report.AttributeText("name") ?? string.Empty,
            LogType = inner.AttributeText("logtype") ?? report.AttributeText("logtype"),
            Start = inner.AttributeText("start"),
            End = inner.AttributeText("end"),
            Rows = [.. inner.Elements("entry").Select(entry => entry.Leaves())],
        };
    }
}
