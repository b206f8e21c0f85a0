using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

/// <summary>Reads one <c>job</c> element, with the oddities that were captured.</summary>
internal static class JobParser
{
    public static Job Parse(XElement job)
    {
        var status = job.Text("status") ?? string.Empty;
        return new Job
        {
            Id = job.Int("id"),
            Type = job.Text("type") ?? string.Empty,
            Status = status,
            Result = job.Text("result") ?? string.Empty,
            Progress = ParseProgress(job.Text("progress"), status),
            Details = MessageLines.In(job.Element("details")),
            Warnings = MessageLines.In(job.Element("warnings")),
            User = job.Text("user"),
            Description = job.Text("description"),
            Enqueued = job.Text("tenq"),
            Dequeued = job.Text("tdeq"),
            // 8.1 writes "Still Active" there while the job runs, 9.1 nothing.
            Finished = job.Text("tfin") is { } text and not "Still Active" ? text : null,
            PositionInQueue = job.Int("positionInQ"),
            IsStoppable = job.YesNo("stoppable"),
        };
    }

    /// <summary>The jobs of a list; null when it is no list of jobs.</summary>
    public static IReadOnlyList<Job>? ParseList(XElement result) =>
        result.Elements("job").Any() || result.IsBlank()
            ? [.. result.Elements("job").Where(job => job.HasElements).Select(Parse)]
            : null;

    // A finished job of a kind other than commit carries a time of day here ("08:32:10").
    private static int? ParseProgress(string? text, string status) =>
        status is "FIN" ? 100 : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) ? percent : null;
}
