namespace PanOs;

/// <summary>
/// A job that runs on the firewall. It goes on whatever becomes of this object or its process; another process makes
/// one from the number with <see cref="PanOsClient.ResumeJob"/>.
/// </summary>
public sealed class JobOperation
{
    private readonly PanOsClient _client;

    internal JobOperation(PanOsClient client, int id, IReadOnlyList<string> lines)
    {
        _client = client;
        Id = id;
        Lines = lines;
    }

    /// <summary>The job's number.</summary>
    public int Id { get; }

    /// <summary>What the firewall said when it queued the job, line by line; empty for a job that was resumed.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>How the job is now.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsApiException">There is no such job.</exception>
    public Task<Job> GetAsync(CancellationToken cancellationToken = default) => _client.GetJobAsync(Id, cancellationToken);

    /// <summary>
    /// The job at every look, until it has ended; the last one is finished, well or badly. Between two looks no
    /// request slot is held. Broken connections are borne.
    /// </summary>
    /// <param name="options">How often to look and for how long; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the watching, not the job.</param>
    /// <exception cref="PanOsException">The job had not ended at the limit, or is gone because the firewall restarted.</exception>
    public IAsyncEnumerable<Job> WatchAsync(JobWaitOptions? options = null, CancellationToken cancellationToken = default) =>
        _client.WatchJobAsync(Id, options, cancellationToken);

    /// <summary>Waits until the job has ended well. Cancelling ends the waiting, not the job.</summary>
    /// <param name="options">How often to look and for how long; null for the defaults.</param>
    /// <param name="progress">Told about the job at every look.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="PanOsApiException">The job failed; its lines are in <see cref="PanOsApiException.Lines"/>.</exception>
    /// <exception cref="PanOsException">The job had not ended at the limit, or is gone because the firewall restarted.</exception>
    public async Task<Job> WaitForCompletionAsync(JobWaitOptions? options = null, IProgress<Job>? progress = null, CancellationToken cancellationToken = default)
    {
        var job = await _client.WaitForJobAsync(Id, options, progress, cancellationToken).ConfigureAwait(false);
        return job.Succeeded
            ? job
            : throw new PanOsApiException($"{job.Type} job {Id} failed: {(job.Details.Count > 0 ? string.Join(" | ", job.Details) : "the firewall gave no reason.")}")
            {
                Device = _client.Device,
                Lines = job.Details,
            };
    }

    /// <summary>The number of the job.</summary>
    public override string ToString() => $"job {Id}";
}
