namespace PanOs;

/// <summary>A check of the candidate configuration that has been started (<c>validate full</c>). It changes nothing.</summary>
public sealed class ValidationOperation
{
    private readonly PanOsClient _client;

    internal ValidationOperation(PanOsClient client, int jobId)
    {
        _client = client;
        JobId = jobId;
    }

    /// <summary>The job's number.</summary>
    public int JobId { get; }

    /// <summary>Waits for the job. Cancelling ends the waiting, not the job.</summary>
    /// <param name="wait">How to wait; null for the defaults.</param>
    /// <param name="progress">Told about the job at every look.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What the firewall found. A configuration that is not valid is a result, not an error.</returns>
    /// <exception cref="PanOsException">The job had not ended at the limit. It goes on.</exception>
    public async Task<ValidationResult> WaitForCompletionAsync(JobWaitOptions? wait = null, IProgress<Job>? progress = null, CancellationToken cancellationToken = default)
    {
        var job = await _client.WaitForJobAsync(JobId, wait, progress, cancellationToken).ConfigureAwait(false);
        return new ValidationResult(job.Succeeded, JobId, job.Details) { Warnings = job.Warnings };
    }

    /// <summary>The job's number.</summary>
    public override string ToString() => $"validation job {JobId}";
}

/// <summary>What a check of the candidate configuration found.</summary>
/// <param name="IsValid">Whether a commit of it would be accepted.</param>
/// <param name="JobId">The job's number.</param>
/// <param name="Details">What the firewall said, line by line; the reasons when it is not valid.</param>
public sealed record ValidationResult(bool IsValid, int JobId, IReadOnlyList<string> Details)
{
    /// <summary>What the firewall warned of, line by line.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Whether it is valid, and the lines.</summary>
    public override string ToString() => $"{(IsValid ? "valid" : "not valid")}{(Details.Count > 0 ? ": " + string.Join(" | ", Details) : "")}";
}
