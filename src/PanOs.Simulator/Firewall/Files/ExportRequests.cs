using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Requests of type <c>export</c>.</summary>
internal sealed class ExportRequests
{
    private static readonly TimeSpan s_duration = TimeSpan.FromSeconds(90);

    private readonly SimulatedFirewall _firewall;
    private readonly CertificateFiles _certificates;
    private readonly Dictionary<string, (SimulatedJob Job, string Category)> _jobs = new(StringComparer.Ordinal);

    public ExportRequests(SimulatedFirewall firewall)
    {
        _firewall = firewall;
        _certificates = new CertificateFiles(firewall);
    }

    public ApiAnswer Handle(string user, ApiRequest request) => request["category"] switch
    {
        null => ApiAnswer.BadRequest("Parameter \"category\" is required"),
        "configuration" => Configuration(),
        "certificate" => _certificates.Export(request),
        "device-state" => ApiAnswer.File("device_state_cfg.tgz", DeviceState()),
        "high-availability-key" => ApiAnswer.File("high-availability-key", Encoding.UTF8.GetBytes($"ha-key of {_firewall.Host.MachineId}\n")),
        var category when ExportCategories.Jobs.Contains(category) => Asynchronous(user, category, request),
        var category when ExportCategories.Pages.Contains(category) => Page(category),
        var category when ExportCategories.Captures.Contains(category) => Capture(category, request["from"]),
        var category => ApiAnswer.BadRequest($"Illegal value for parameter \"category\" [{category}]."),
    };

    // A public client reads the configuration as an XML answer and all but the pages as a stream.
    private ApiAnswer Configuration() => new(200, "application/xml; charset=UTF-8", _firewall.Configuration.Running.ToString())
    {
        Headers = [new("Content-Disposition", $"attachment; filename={SavedConfigurationCommands.Running}")],
    };

    private byte[] DeviceState() => Archive.Pack(
        _firewall.Clock.GetUtcNow(),
        (SavedConfigurationCommands.Running, _firewall.Configuration.Running.ToString()),
        ("device-info.txt", $"serial: {SystemCommands.Serial(_firewall)}\nsw-version: {_firewall.Version}\n"));

    private ApiAnswer Page(string category) => new(
        200,
        "text/plain",
        _firewall.Files.NamesIn(category).FirstOrDefault() is { } name
            ? Encoding.UTF8.GetString(_firewall.Files.Imported[(category, name)])
            : $"<html><head><title>{category}</title></head><body><h1>Web Page Blocked</h1></body></html>\n");

    // Unconfirmed: what is said of a file that is not there; the listing is read from a public client.
    private static ApiAnswer Capture(string category, string? name) => name is null && category != "threat-pcap"
        ? ApiAnswer.From(OperationalAnswer.Result(new XElement("dir-listing")))
        : ApiAnswer.From(ConfigurationAnswer.Failure(7, $"{name ?? category} does not exist"));

    /// <summary>Documented: without an action a job is made; then <c>status</c>, <c>get</c> and <c>finish</c> with its number.</summary>
    private ApiAnswer Asynchronous(string user, string category, ApiRequest request)
    {
        if (request["action"] is not { } action)
        {
            SimulatedJob made = _firewall.Jobs.Enqueue("Exec", user, "", s_duration, () => new JobOutcome(true));
            _jobs[OperationalAnswer.Number(made.Id)] = (made, category);
            return ApiAnswer.From(OperationalAnswer.Enqueued(made.Id, $"Exec job enqueued with jobid {made.Id}"));
        }

        if (request["job-id"] is not { } id)
        {
            return ApiAnswer.BadRequest("Parameter \"job-id\" is required");
        }

        if (!_jobs.TryGetValue(id, out (SimulatedJob Job, string Category) found) || found.Category != category || !_firewall.Jobs.All.Contains(found.Job))
        {
            // Unconfirmed: the words.
            return ApiAnswer.From(ConfigurationAnswer.Failure(7, $"job {id} not found"));
        }

        switch (action)
        {
            case "status":
                XElement job = JobXml.ToXml(found.Job, _firewall.Clock.GetUtcNow(), _firewall.Options.Version);
                if (found.Job.Finished is not null)
                {
                    job.Add(new XElement("resultfile", $"//tmp/{FileName(category)}"));
                }

                return ApiAnswer.From(OperationalAnswer.Result(job));
            case "get" when found.Job.Finished is null:
                // Unconfirmed: the words.
                return ApiAnswer.From(ConfigurationAnswer.Failure(7, $"job {id} has not finished"));
            case "get":
                _jobs.Remove(id);
                return ApiAnswer.File(FileName(category), Archive.Pack(
                    _firewall.Clock.GetUtcNow(),
                    ($"{category}.txt", $"serial: {SystemCommands.Serial(_firewall)}\nsw-version: {_firewall.Version}\n"),
                    ("system.log", string.Concat(_firewall.SystemLog.Select(entry => $"{DeviceTime.Stamp(entry.At)} {entry.Text}\n")))));
            case "finish":
                _jobs.Remove(id);
                return ApiAnswer.From(ConfigurationAnswer.Success(19, "command succeeded"));
            default:
                return ApiAnswer.BadRequest($"Illegal value for parameter \"action\" [{action}].");
        }
    }

    private static string FileName(string category) => category == "tech-support" ? "techsupport.tgz" : "stats_dump.tgz";
}
