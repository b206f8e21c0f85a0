using System.Globalization;

namespace PanOs;

/// <summary>
/// A log query that runs on the firewall. Another process makes one from the number with
/// <see cref="PanOsClient.ResumeLogQuery"/>.
/// </summary>
public sealed class LogOperation
{
    private readonly PanOsClient _client;

    internal LogOperation(PanOsClient client, int id)
    {
        _client = client;
        Id = id;
    }

    /// <summary>The query's number. Numbers of log queries are counted apart from those of jobs.</summary>
    public int Id { get; }

    /// <summary>What the query has found so far.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsApiException">There is no such query.</exception>
    public Task<LogPage> GetAsync(CancellationToken cancellationToken = default) =>
        _client.AskAsync(Request("get", RequestKind.Read), LogPage.Parse, cancellationToken);

    /// <summary>Waits until the query is done. Broken connections are borne.</summary>
    /// <param name="options">How to wait; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the waiting, not the query.</param>
    /// <exception cref="PanOsException">The query had not ended at the limit.</exception>
    public async Task<LogPage> WaitForCompletionAsync(JobWaitOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new JobWaitOptions();
        options.Validate(nameof(options));
        LogPage? last = null;
        var looks = Polling.WatchAsync<LogPage>(_client, $"Log query {Id}", options, async token => await GetAsync(token).ConfigureAwait(false), page => page.IsFinished, cancellationToken);
        await foreach (var page in looks.ConfigureAwait(false))
        {
            last = page;
        }

        return last!;
    }

    /// <summary>Stops the query on the firewall and gives its resources back.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task StopAsync(CancellationToken cancellationToken = default) =>
        _client.SendAsync(Request("finish", RequestKind.IdempotentWrite), cancellationToken);

    /// <summary>The number of the query.</summary>
    public override string ToString() => $"log query {Id}";

    private ApiRequest Request(string action, RequestKind kind) =>
        new(kind, [new("type", "log"), new("action", action), new("job-id", Id.ToString(CultureInfo.InvariantCulture))]) { Name = $"log {action}" };
}
