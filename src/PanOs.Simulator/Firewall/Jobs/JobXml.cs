using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Jobs as <c>show jobs</c> lists them.</summary>
internal static class JobXml
{
    private static readonly Version s_blankFinishSince = new(9, 1);

    public static XElement ToXml(SimulatedJob job, DateTimeOffset now, string version) =>
        job.Crashed ? Crashed() : Whole(job, now, version);

    private static XElement Crashed() =>
        new("job",
            new XElement("type", "Failed-Job"),
            new XElement("details", new XElement("line", "job failed because of configd restart")),
            new XElement("warnings"));

    private static XElement Whole(SimulatedJob job, DateTimeOffset now, string version) =>
        new("job",
            new XElement("tenq", DeviceTime.Stamp(job.Enqueued)),
            new XElement("tdeq", DeviceTime.OfDay(job.Enqueued)),
            new XElement("id", job.Id),
            new XElement("user", job.User),
            new XElement("type", job.Type),
            new XElement("status", job.Status),
            new XElement("queued", "NO"),
            new XElement("stoppable", job.Finished is null && job.Type is "Commit" or "Validate" ? "yes" : "no"),
            new XElement("result", job.Result),
            new XElement("tfin", Finish(job, version)),
            new XElement("description", job.Description),
            new XElement("positionInQ", 0),
            new XElement("progress", Progress(job, now)),
            Ends(job, version));

    // 8.1 tells the warnings first (captured), later releases the details.
    private static IEnumerable<XElement> Ends(SimulatedJob job, string version)
    {
        var details = new XElement("details", job.Details.Select(Line));
        var warnings = new XElement("warnings", job.Warnings.Select(Line));
        return DeviceVersion.Parse(version) < s_blankFinishSince ? [warnings, details] : [details, warnings];
    }

    // Lines of a validation carry the space in front that devices put there, in CDATA.
    private static XElement Line(string line) =>
        new("line", line.StartsWith(' ') ? new XCData(line) : new XText(line));

    // While a job runs, 8.1 says "Still Active" and 9.1 nothing.
    private static string Finish(SimulatedJob job, string version) =>
        job.Finished is { } finished ? DeviceTime.Stamp(finished)
        : DeviceVersion.Parse(version) < s_blankFinishSince ? "Still Active"
        : "";

    // A finished job that is no commit tells a time where its percentage was.
    private static string Progress(SimulatedJob job, DateTimeOffset now) => job switch
    {
        { Finished: null, Duration.Ticks: 0 } => "0",
        { Finished: null } => Math.Min(99, (now - job.Enqueued).Ticks * 100 / job.Duration.Ticks).ToString(CultureInfo.InvariantCulture),
        { Type: "Commit" } => "100",
        { Finished: { } finished } => DeviceTime.Stamp(finished),
    };
}
