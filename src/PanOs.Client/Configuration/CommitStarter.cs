using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// Starts a commit of one administrator's changes, once. A lost answer is looked up by the marker in the description;
/// the commit is never sent again on a guess.
/// </summary>
internal static class CommitStarter
{
    private static readonly TimeSpan s_lookUpLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan s_firstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(15);

    // A job can take a moment to show up in the list.
    private const int LooksBeforeAbsent = 3;

    public static async Task<CommitOperation> StartAsync(PanOsClient client, string administrator, string marker, CommitOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await client.SendAsync(ApiRequest.Commit(Command(administrator, marker, options)), cancellationToken).ConfigureAwait(false);
            return new CommitOperation(client, JobIdIn(answer), answer.Lines, options);
        }
        catch (PanOsTransportException lost) when (!lost.WasNotSent)
        {
            return await LookUpAsync(client, marker, options, lost, cancellationToken).ConfigureAwait(false);
        }
    }

    private static XElement Command(string administrator, string marker, CommitOptions options) =>
        new("commit",
            new XElement("description", options.Description is { Length: > 0 } text ? $"{text} {marker}" : marker),
            new XElement("partial", new XElement("admin", new XElement("member", administrator))));

    // Without changes there is a message and no job.
    private static int? JobIdIn(ApiAnswer answer) =>
        int.TryParse(answer.Result.Element("job")?.Value.Trim(), out var id) ? id : null;

    private static async Task<CommitOperation> LookUpAsync(PanOsClient client, string marker, CommitOptions options, PanOsTransportException lost, CancellationToken cancellationToken)
    {
        var deadline = client.Time.GetUtcNow() + s_lookUpLimit;
        var pause = s_firstPause;
        for (var looks = 0; client.Time.GetUtcNow() < deadline;)
        {
            await Task.Delay(pause, client.Time, cancellationToken).ConfigureAwait(false);
            pause = pause * 2 < s_longestPause ? pause * 2 : s_longestPause;
            try
            {
                var jobs = await client.GetJobsAsync(cancellationToken).ConfigureAwait(false);
                if (jobs.FirstOrDefault(job => job.Description?.Contains(marker, StringComparison.Ordinal) == true) is { Id: { } id })
                {
                    return new CommitOperation(client, id, [], options);
                }

                if (++looks >= LooksBeforeAbsent)
                {
                    return await client.HasPendingChangesAsync(cancellationToken).ConfigureAwait(false)
                        ? throw Unknown(client, lost)
                        : new CommitOperation(client, jobId: null, ["No commit job was found and no changes are pending."], options);
                }
            }
            catch (PanOsException e) when (e.IsTransient)
            {
                // Still not reachable; look again.
            }
        }

        throw Unknown(client, lost);
    }

    private static PanOsCommitException Unknown(PanOsClient client, PanOsTransportException lost) =>
        new("The answer to the commit was lost, and whether the commit was made is not known.", lost)
        {
            Device = client.Device,
            Remedy = "Look at the firewall's jobs. If there is no such commit, the changes are still in the candidate configuration: commit or revert them.",
        };
}
