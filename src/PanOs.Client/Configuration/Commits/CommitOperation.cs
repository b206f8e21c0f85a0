using System.Runtime.CompilerServices;

namespace PanOs;

/// <summary>
/// A commit that has been started. The job goes on whatever becomes of this object; another process resumes it by its
/// number with <see cref="PanOsClient.ResumeCommit"/>.
/// </summary>
public sealed class CommitOperation
{
    private readonly PanOsClient _client;
    private readonly CommitResult? _known;
    private readonly JobWaitOptions _wait;

    private CommitOperation(PanOsClient client, int? jobId, CommitResult? known, JobWaitOptions wait)
    {
        _client = client;
        JobId = jobId;
        _known = known;
        _wait = wait;
    }

    /// <summary>The job's number; null when there is none, because there was nothing to commit.</summary>
    public int? JobId { get; }

    internal static CommitOperation OfJob(PanOsClient client, int id, JobWaitOptions wait) => new(client, id, known: null, wait);

    internal static CommitOperation Without(PanOsClient client, CommitOutcome outcome, IReadOnlyList<string> lines) =>
        new(client, jobId: null, new CommitResult(outcome, JobId: null, lines), new JobWaitOptions());

    /// <summary>Waits for the job. Cancelling ends the waiting, not the commit.</summary>
    /// <param name="progress">Told about the job at every look.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="PanOsCommitException">The job failed, or what became of it is not known because the firewall has restarted.</exception>
    /// <exception cref="PanOsException">The job had not ended at the limit. It goes on.</exception>
    public async Task<CommitResult> WaitForCompletionAsync(IProgress<Job>? progress = null, CancellationToken cancellationToken = default)
    {
        if (_known is not null)
        {
            return _known;
        }

        Job? last = null;
        await foreach (var job in WatchAsync(cancellationToken).ConfigureAwait(false))
        {
            progress?.Report(job);
            last = job;
        }

        return Judge(JobId!.Value, last!);
    }

    /// <summary>
    /// The job at every look, until it has ended; the last one is finished, well or badly. None when there is no job. Between
    /// two looks no request slot is held, and broken connections are borne. Cancelling ends the watching, not the commit.
    /// </summary>
    /// <param name="cancellationToken">Ends the watching.</param>
    /// <exception cref="PanOsCommitException">What became of the job is not known because the firewall has restarted.</exception>
    /// <exception cref="PanOsException">The job had not ended at the limit. It goes on.</exception>
    public async IAsyncEnumerable<Job> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (JobId is not { } id)
        {
            yield break;
        }

        var looks = _client.WatchJobAsync(id, _wait, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var end = looks.ConfigureAwait(false);
        while (await NextAsync(looks, id).ConfigureAwait(false))
        {
            yield return looks.Current;
        }
    }

    /// <summary>One line: the job's number, or that there is none.</summary>
    public override string ToString() => _known is null ? $"commit job {JobId}" : $"no commit job ({_known.Outcome})";

    /// <summary>Waits for the job where that was asked for.</summary>
    internal async Task<CommitOperation> WaitIfAsync(WaitUntil waitUntil, CancellationToken cancellationToken)
    {
        if (waitUntil is WaitUntil.Completed)
        {
            await WaitForCompletionAsync(progress: null, cancellationToken).ConfigureAwait(false);
        }

        return this;
    }

    private async ValueTask<bool> NextAsync(IAsyncEnumerator<Job> looks, int id)
    {
        try
        {
            return await looks.MoveNextAsync().ConfigureAwait(false);
        }
        catch (PanOsApiException gone) when (!gone.IsTransient)
        {
            throw Unknown(id, gone);
        }
    }

    private CommitResult Judge(int id, Job job)
    {
        if (job.Succeeded)
        {
            // A firewall counts its jobs anew after a restart.
            return IsCommit(job) ? new CommitResult(CommitOutcome.Committed, id, job.Details) { Warnings = job.Warnings } : throw Unknown(id, cause: null);
        }

        throw new PanOsCommitException($"Commit job {id} failed: {(job.Details.Count > 0 ? string.Join(" | ", job.Details) : "the firewall gave no reason.")}")
        {
            Device = _client.Device,
            Job = job,
            Lines = job.Details,
            Remedy = "The candidate configuration still has the changes; correct what the lines name and commit again, or revert it.",
        };
    }

    // Panorama's push is a job of type CommitAll.
    private static bool IsCommit(Job job) => job.Type.Length == 0 || job.Type.StartsWith("Commit", StringComparison.OrdinalIgnoreCase);

    private PanOsCommitException Unknown(int id, PanOsException? cause) =>
        new($"The firewall no longer knows commit job {id}: it has restarted, and whether the commit was made is not known.", cause)
        {
            Device = _client.Device,
            Remedy = "Compare the running configuration with what was to be committed.",
        };
}
