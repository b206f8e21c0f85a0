using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

/// <summary>Reads one <c>job</c> element, with the oddities that were captured.</summary>
internal static class JobParser
{
    public static Job Parse(XElement job)
    {
        var status = Text(job, "status") ?? string.Empty;
        return new Job
        {
            Id = int.TryParse(Text(job, "id"), CultureInfo.InvariantCulture, out var id) ? id : null,
            Type = Text(job, "type") ?? string.Empty,
            Status = status,
            Result = Text(job, "result") ?? string.Empty,
            Progress = ParseProgress(Text(job, "progress"), status),
            Details = MessageLines.In(job.Element("details")),
            Warnings = MessageLines.In(job.Element("warnings")),
            User = Text(job, "user"),
            Description = Text(job, "description"),
            Enqueued = Text(job, "tenq"),
        };
    }

    // A finished job of a kind other than commit carries a time of day here ("08:32:10").
    private static int? ParseProgress(string? text, string status) =>
        status is "FIN" ? 100 : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) ? percent : null;

    private static string? Text(XElement job, string name) =>
        job.Element(name)?.Value.Trim() is { Length: > 0 } text ? text : null;
}
