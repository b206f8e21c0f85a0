using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// Requests of type <c>log</c>: a query is enqueued, polled and fetched with <c>action=get</c>, and forgotten with
/// <c>action=finish</c>. Queries have numbers of their own.
/// </summary>
internal sealed class LogRequests(SimulatedFirewall firewall)
{
    private const int DefaultCount = 20;
    private const int MaximumCount = 5000;

    private static readonly TimeSpan s_duration = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, Query> _queries = new(StringComparer.Ordinal);
    private int _made;

    public ApiAnswer Handle(ApiRequest request) => request["action"] switch
    {
        null => Begin(request),
        "get" => Get(request["job-id"]),
        "finish" => Finish(request["job-id"]),
        var action => ApiAnswer.BadRequest($"Illegal value for parameter \"action\" [{action}]."),
    };

    private ApiAnswer Begin(ApiRequest request)
    {
        if (request["log-type"] is not { } type)
        {
            return ApiAnswer.BadRequest("Parameter \"log-type\" is required");
        }

        if (!LogStore.IsType(type))
        {
            return ApiAnswer.BadRequest($"Illegal value for parameter \"log-type\" [{type}].");
        }

        if (Count(request["nlogs"], DefaultCount) is not { } count || Count(request["skip"], 0) is not { } skip
            || request["dir"] is not (null or "backward" or "forward"))
        {
            return ApiAnswer.BadRequest("Illegal value for parameter \"nlogs\", \"skip\" or \"dir\".");
        }

        Func<LogEntry, bool> filter;
        try
        {
            filter = LogQuery.Parse(request["query"]);
        }
        catch (LogQueryException)
        {
            // Unconfirmed: code and words.
            return ApiAnswer.From(ConfigurationAnswer.Failure(17, "Invalid query"));
        }

        IEnumerable<LogEntry> found = firewall.Logs.Of(type).Where(filter);
        found = request["dir"] == "forward" ? found : found.Reverse();
        int id = ++_made;
        _queries[OperationalAnswer.Number(id)] = new Query(
            id, firewall.Clock.GetUtcNow(), [.. found.Skip(skip).Take(Math.Min(count, MaximumCount))]);

        // Captured.
        return ApiAnswer.From(OperationalAnswer.Enqueued(id, $"query job enqueued with jobid {id}"));
    }

    private ApiAnswer Get(string? id)
    {
        if (id is null || !_queries.TryGetValue(id, out Query? query))
        {
            return NoSuchJob(id);
        }

        bool finished = firewall.Clock.GetUtcNow() - query.Begun >= s_duration;
        IReadOnlyList<LogEntry> entries = finished ? query.Found : [];
        return ApiAnswer.From(OperationalAnswer.Result(
            AsyncJobXml.Of(query.Id, query.Begun, finished),
            new XElement("log", new XElement("logs",
                new XAttribute("count", entries.Count),
                new XAttribute("progress", finished ? 100 : 0),
                entries.Select(ToXml))),
            new XElement("meta", new XElement("devices", new XElement("entry",
                new XAttribute("name", "localhost.localdomain"),
                new XElement("hostname", "localhost.localdomain"),
                new XElement("vsys", RunningConfiguration.VirtualSystems(firewall).Select(name => new XElement("entry",
                    new XAttribute("name", name),
                    new XElement("display-name", name)))))))));
    }

    private ApiAnswer Finish(string? id) => id is not null && _queries.Remove(id)
        ? ApiAnswer.From(ConfigurationAnswer.Success(19, "command succeeded"))
        : NoSuchJob(id);

    // Unconfirmed: the words.
    private static ApiAnswer NoSuchJob(string? id) =>
        id is null ? ApiAnswer.BadRequest("Parameter \"job-id\" is required") : ApiAnswer.From(ConfigurationAnswer.Failure(7, $"query job id {id} not found"));

    private static XElement ToXml(LogEntry entry) => new(
        "entry",
        new XAttribute("logid", 7_000_000_000_000_000_000 + entry.Number),
        entry.Fields.Select(field => new XElement(field.Name, field.Value)));

    private static int? Count(string? text, int otherwise) =>
        text is null ? otherwise : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;

    private sealed record Query(int Id, DateTimeOffset Begun, IReadOnlyList<LogEntry> Found);
}
