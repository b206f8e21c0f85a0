using System.Runtime.CompilerServices;

namespace PanOs;

/// <summary>Reads a log page by page. Between two entries it holds neither a connection nor a request slot.</summary>
internal static class LogReader
{
    private static readonly TimeSpan s_stopLimit = TimeSpan.FromSeconds(10);

    public static async IAsyncEnumerable<LogEntry> ReadAsync(PanOsClient client, LogQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // New entries push older ones down between two pages, so the end of a page can come again on the next one.
        HashSet<string> seen = [];
        var left = query.MaxEntries ?? int.MaxValue;
        for (var skip = query.Skip; ; skip += query.PageSize)
        {
            var page = await ReadPageAsync(client, query with { Skip = skip }, cancellationToken).ConfigureAwait(false);
            HashSet<string> now = [];
            var hasNew = false;
            foreach (var entry in page.Entries)
            {
                if (entry.Id is { } id && (!now.Add(id) || seen.Contains(id)))
                {
                    continue;
                }

                hasNew = true;
                yield return entry;
                if (--left == 0)
                {
                    yield break;
                }
            }

            // A firewall that gives the same page again would give it for ever.
            if (!hasNew || page.Entries.Count < query.PageSize || skip > int.MaxValue - query.PageSize)
            {
                yield break;
            }

            seen = now;
        }
    }

    private static async Task<LogPage> ReadPageAsync(PanOsClient client, LogQuery query, CancellationToken cancellationToken)
    {
        var operation = await client.StartLogQueryAsync(query, cancellationToken).ConfigureAwait(false);
        try
        {
            return await operation.WaitForCompletionAsync(query.Wait, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or PanOsException)
        {
            await StopAsync(client, operation).ConfigureAwait(false);
            throw;
        }
    }

    // A query that nobody waits for any longer would go on.
    private static async Task StopAsync(PanOsClient client, LogOperation operation)
    {
        using var limit = new CancellationTokenSource(s_stopLimit, client.Time);
        try
        {
            await operation.StopAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or PanOsException or ObjectDisposedException)
        {
            // The firewall forgets it by itself some time.
        }
    }
}
