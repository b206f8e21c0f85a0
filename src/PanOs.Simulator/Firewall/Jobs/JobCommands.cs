using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary><c>show jobs</c>, and the validation that runs as a job.</summary>
internal static class JobCommands
{
    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        commands.Register("show/jobs/all", (_, _) => List(firewall, _ => true));
        commands.Register("show/jobs/pending", (_, _) => List(firewall, job => job.Finished is null));
        commands.Register("show/jobs/processed", (_, _) => List(firewall, job => job.Finished is not null));
        commands.Register("show/jobs/id", (command, _) => One(firewall, command.Value.Trim()));
        commands.Register("validate/full", (_, context) => CommitRequests.ToXml(firewall.Commits.Validate(context.User)));
    }

    private static XElement One(SimulatedFirewall firewall, string id) =>
        firewall.Jobs.All.FirstOrDefault(job => !job.Crashed && job.Id.ToString(CultureInfo.InvariantCulture) == id) is { } job
            ? Answer(firewall, [job])
            // Unconfirmed: the words for an unknown job.
            : ConfigurationAnswer.Failure(null, $"job {id} not found").Response;

    // The newest comes first.
    private static XElement List(SimulatedFirewall firewall, Func<SimulatedJob, bool> wanted) =>
        Answer(firewall, firewall.Jobs.All.Where(wanted).Reverse());

    private static XElement Answer(SimulatedFirewall firewall, IEnumerable<SimulatedJob> jobs) =>
        OperationalAnswer.Result(jobs.Select(job => JobXml.ToXml(job, firewall.Clock.GetUtcNow(), firewall.Options.Version)));
}
