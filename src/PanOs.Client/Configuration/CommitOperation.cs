namespace PanOs;

/// <summary>A commit that has been started.</summary>
public sealed class CommitOperation
{
    private readonly PanOsClient _client;
    private readonly IReadOnlyList<string> _lines;
    private readonly CommitOptions _options;

    internal CommitOperation(PanOsClient client, int? jobId, IReadOnlyList<string> lines, CommitOptions options)
    {
        _client = client;
        JobId = jobId;
        _lines = lines;
        _options = options;
    }

    /// <summary>The job's number; null when there was nothing to commit.</summary>
    public int? JobId { get; }

    /// <summary>Waits for the job. Cancelling ends the waiting, not the commit.</summary>
    /// <param name="progress">Told about the job at every look.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="PanOsCommitException">The job failed.</exception>
    /// <exception cref="PanOsException">The job had not ended at the limit. It goes on.</exception>
    public async Task<CommitResult> WaitForCompletionAsync(IProgress<Job>? progress = null, CancellationToken cancellationToken = default)
    {
        if (JobId is not { } id)
        {
            return new CommitResult(HadChanges: false, JobId: null, _lines);
        }

        var job = await _client.WaitForJobAsync(id, _options.Wait, progress, cancellationToken).ConfigureAwait(false);
        return job.Succeeded
            ? new CommitResult(HadChanges: true, id, job.Details)
            : throw new PanOsCommitException($"Commit job {id} failed: {string.Join(" | ", job.Details)}")
            {
                Device = _client.Device,
                Job = job,
                Lines = job.Details,
                Remedy = "The candidate configuration still has the changes; correct what the lines name and commit again, or revert it.",
            };
    }
}
