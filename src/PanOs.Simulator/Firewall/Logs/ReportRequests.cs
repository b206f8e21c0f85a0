using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// Requests of type <c>report</c>: dynamic, predefined and custom ones, answered at once or, with <c>async=yes</c> and for
/// a custom one, as a job that is polled and fetched with <c>action=get</c>.
/// </summary>
/// <remarks>
/// Unconfirmed: the attributes of a report's result and the names of the sums. Clients look for <c>report/result</c>
/// below the answer, or below the <c>result</c> of a job.
/// </remarks>
internal sealed class ReportRequests(SimulatedFirewall firewall)
{
    private const int DefaultLines = 50;

    private static readonly TimeSpan s_duration = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, (int Id, DateTimeOffset Begun, XElement Report)> _jobs = new(StringComparer.Ordinal);
    private int _made;

    public ApiAnswer Handle(ApiRequest request)
    {
        if (request["action"] == "get")
        {
            return Get(request["job-id"]);
        }

        if (request["reporttype"] is not ("dynamic" or "predefined" or "custom"))
        {
            return request["reporttype"] is { } type
                ? ApiAnswer.BadRequest($"Illegal value for parameter \"reporttype\" [{type}].")
                : ApiAnswer.BadRequest("Parameter \"reporttype\" is required");
        }

        if (request["reportname"] is not { Length: > 0 } name)
        {
            return ApiAnswer.BadRequest("Parameter \"reportname\" is required");
        }

        if (Definition(request, name) is not { } definition)
        {
            // Unconfirmed: code and words.
            return ApiAnswer.From(ConfigurationAnswer.Failure(7, $"report {name} not found"));
        }

        XElement report = Make(definition, Lines(request));
        if (request["async"] != "yes" && request["reporttype"] != "custom")
        {
            return ApiAnswer.From(new XElement("response", new XAttribute("status", "success"), report));
        }

        int id = ++_made;
        _jobs[OperationalAnswer.Number(id)] = (id, firewall.Clock.GetUtcNow(), report);
        return ApiAnswer.From(OperationalAnswer.Enqueued(id, $"Report job enqueued with jobid {id}"));
    }

    private ApiAnswer Get(string? id)
    {
        if (id is null)
        {
            return ApiAnswer.BadRequest("Parameter \"job-id\" is required");
        }

        if (!_jobs.TryGetValue(id, out (int Id, DateTimeOffset Begun, XElement Report) job))
        {
            return ApiAnswer.From(ConfigurationAnswer.Failure(7, $"report job id {id} not found"));
        }

        bool finished = firewall.Clock.GetUtcNow() - job.Begun >= s_duration;
        return ApiAnswer.From(OperationalAnswer.Result(
            AsyncJobXml.Of(job.Id, job.Begun, finished), finished ? new XElement(job.Report) : null));
    }

    private ReportDefinition? Definition(ApiRequest request, string name)
    {
        if (request["reporttype"] != "custom" && request["cmd"] is null)
        {
            return ReportDefinition.Predefined.FirstOrDefault(known => known.Name == name);
        }

        XElement? definition;
        try
        {
            definition = request["cmd"] is { } command ? new XElement("entry", XmlText.Fragment(command)) : Saved(name);
        }
        catch (MalformedXmlException)
        {
            return null;
        }

        XElement? source = definition?.Element("type")?.Elements().FirstOrDefault();
        return source is null ? null : new ReportDefinition(
            name, source.Name.LocalName, [.. RunningConfiguration.Members(source.Element("aggregate-by")).Select(field => field.Replace('-', '_'))]);
    }

    private XElement? Saved(string name) => new[] { firewall.Configuration.Running.Element("shared"), RunningConfiguration.VirtualSystem(firewall, "vsys1") }
        .Select(place => place?.Element("reports")?.Elements("entry").FirstOrDefault(RunningConfiguration.Named(name)))
        .FirstOrDefault(found => found is not null);

    private XElement Make(ReportDefinition definition, int lines)
    {
        DateTimeOffset now = firewall.Clock.GetUtcNow();
        DateTimeOffset start = now.AddDays(-1);
        IEnumerable<LogEntry> entries = firewall.Logs.Of("traffic")
            .Where(entry => entry.At > start && (!definition.DeniedOnly || entry["action"] != "allow"));
        IEnumerable<XElement> rows = definition.GroupBy.Count == 0 ? [] : entries
            .GroupBy(entry => string.Join('\n', definition.GroupBy.Select(field => entry[field])))
            .Select(group => (First: group.First(), Bytes: group.Sum(entry => Number(entry["bytes"])), Sessions: group.Count()))
            .OrderByDescending(row => row.Bytes)
            .Take(lines)
            .Select(row => new XElement("entry",
                definition.GroupBy.Select(field => new XElement(field == "app" ? "name" : field, row.First[field])),
                new XElement("bytes", row.Bytes),
                new XElement("sessions", row.Sessions)));
        return new XElement("report",
            new XAttribute("reportname", definition.Name),
            new XAttribute("logtype", definition.LogType),
            new XElement("result",
                new XAttribute("name", definition.Name),
                new XAttribute("logtype", definition.LogType),
                new XAttribute("start", DeviceTime.Stamp(start)),
                new XAttribute("start-epoch", start.ToUnixTimeSeconds()),
                new XAttribute("end", DeviceTime.Stamp(now)),
                new XAttribute("end-epoch", now.ToUnixTimeSeconds()),
                new XAttribute("generated-at", DeviceTime.Stamp(now)),
                new XAttribute("generated-at-epoch", now.ToUnixTimeSeconds()),
                new XAttribute("range", string.Create(CultureInfo.InvariantCulture, $"{start:dddd, MMMM dd, yyyy}")),
                rows));
    }

    private static int Lines(ApiRequest request) =>
        int.TryParse(request["topn"], NumberStyles.None, CultureInfo.InvariantCulture, out int lines) && lines > 0 ? lines : DefaultLines;

    private static long Number(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;
}
