using System.Globalization;

namespace PanOs;

/// <summary>
/// A tech-support archive that the firewall makes as a job, which takes minutes. Another process makes one from the
/// number with <see cref="PanOsClient.ResumeTechSupport"/>.
/// </summary>
public sealed class TechSupportOperation
{
    private readonly PanOsClient _client;

    internal TechSupportOperation(PanOsClient client, int id)
    {
        _client = client;
        Id = id;
    }

    /// <summary>The job's number.</summary>
    public int Id { get; }

    /// <summary>How the job is now.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<Job> GetAsync(CancellationToken cancellationToken = default) =>
        _client.AskAsync(Request("status", RequestKind.Read), result => result.Element("job") is { HasElements: true } job ? JobParser.Parse(job) : null, cancellationToken);

    /// <summary>Waits until the archive is made, then begins to fetch it. Once it is fetched whole, the firewall deletes its job.</summary>
    /// <param name="options">How to wait; null for the defaults.</param>
    /// <param name="progress">Told about the job at every look.</param>
    /// <param name="cancellationToken">Ends the waiting, not the job.</param>
    /// <exception cref="PanOsApiException">The firewall failed to make the archive.</exception>
    /// <exception cref="PanOsException">The archive was not ready at the limit.</exception>
    public async Task<PanOsFile> WaitForFileAsync(JobWaitOptions? options = null, IProgress<Job>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= new JobWaitOptions();
        options.Validate(nameof(options));
        Job? last = null;
        var looks = Polling.WatchAsync<Job>(_client, $"Tech-support job {Id}", options, async token => await GetAsync(token).ConfigureAwait(false), job => job.IsFinished, cancellationToken);
        await foreach (var job in looks.ConfigureAwait(false))
        {
            progress?.Report(job);
            last = job;
        }

        // Captured answers of such jobs do not all say OK, but a failed one says FAIL.
        if (last is not { Status: "FIN", Result: not "FAIL" })
        {
            throw new PanOsApiException($"The firewall did not make the archive: {string.Join(" | ", last!.Details)}") { Device = _client.Device, Lines = last.Details };
        }

        return new PanOsFile(await _client.OpenContentAsync(Request("get", RequestKind.Read), cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Stops the job.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task StopAsync(CancellationToken cancellationToken = default) => _client.SendAsync(Request("finish", RequestKind.IdempotentWrite), cancellationToken);

    /// <summary>The number of the job.</summary>
    public override string ToString() => $"tech-support job {Id}";

    private ApiRequest Request(string action, RequestKind kind) => new(
        kind,
        [new("type", "export"), new("category", "tech-support"), new("action", action), new("job-id", Id.ToString(CultureInfo.InvariantCulture))])
    {
        Name = $"export tech-support {action}",
    };
}
