using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Starts the jobs that make a candidate configuration the running one.</summary>
internal sealed class CommitService(SimulatedFirewall firewall)
{
    /// <summary>Commits everybody's changes, as the command line's <c>commit</c> does.</summary>
    public CommitAnswer Commit(string user, string? description = null) =>
        Commit(new CommitRequest(user) { Description = description });

    /// <summary>Commits what <paramref name="request"/> says; the job takes <see cref="SimulatedFirewallOptions.CommitTime"/>.</summary>
    public CommitAnswer Commit(CommitRequest request)
    {
        ConfigurationStore store = firewall.Configuration;
        if (Refusal(request.User) is { } refused)
        {
            return refused;
        }

        if (!request.Force && !store.HasChangesOf(request.Share))
        {
            return new CommitAnswer.NothingToCommit();
        }

        return new CommitAnswer.Enqueued(firewall.Jobs.Enqueue(
            "Commit", request.User, request.Description ?? "", firewall.Options.CommitTime, () =>
            {
                XElement next = store.NextRunning(request.Share);
                IReadOnlyList<string> errors = CommitValidation.Check(next);
                if (errors.Count > 0)
                {
                    return new JobOutcome(false, ["Validation Error:", .. errors]);
                }

                store.Adopt(next, request.Share);
                return new JobOutcome(true, "Configuration committed successfully");
            }));
    }

    /// <summary>Checks the whole candidate in a job of type <c>Validate</c>, and changes nothing.</summary>
    public CommitAnswer Validate(string user) =>
        Busy() ?? (CommitAnswer)new CommitAnswer.Enqueued(firewall.Jobs.Enqueue(
            "Validate", user, "", firewall.Options.CommitTime, () =>
            {
                IReadOnlyList<string> errors = CommitValidation.Check(firewall.Configuration.NextRunning(CommitShare.Everything));
                return errors.Count > 0
                    ? new JobOutcome(false, ["Validation Error:", .. errors])
                    : new JobOutcome(true, "Configuration is valid");
            }));

    private CommitAnswer.Refused? Refusal(string user) =>
        Busy()
        // Unconfirmed: devices say this about a synchronization; that a commit is refused in the same words is assumed.
        ?? (firewall.Locks.CommitLockOfAnother(user) is not null
            ? new CommitAnswer.Refused(null, "Other administrators are holding commit locks.")
            : null);

    private CommitAnswer.Refused? Busy() =>
        firewall.Jobs.CommitIsPending || firewall.Jobs.All.Any(job => job is { Type: "Validate", Finished: null })
            ? new CommitAnswer.Refused(null, "Another commit/validate is in progress. Please try again later")
            : null;
}
