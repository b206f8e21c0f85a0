using System.Runtime.CompilerServices;

namespace PanOs;

/// <summary>
/// Looks again and again until something is over: often at first, then seldom, through broken connections, and never
/// beyond a limit. Every wait for the firewall is this one.
/// </summary>
internal static class Polling
{
    private const double Growth = 1.5;

    // The look that is under way at the limit may still come to its end.
    private static readonly TimeSpan s_lastLook = TimeSpan.FromSeconds(10);

    /// <summary>What is seen at each look, null is nothing yet; the last one is over.</summary>
    /// <exception cref="PanOsException">It was not over at the limit.</exception>
    public static async IAsyncEnumerable<T> WatchAsync<T>(
        PanOsClient client,
        string subject,
        JobWaitOptions options,
        Func<CancellationToken, Task<T?>> look,
        Func<T, bool> isOver,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        var deadline = client.Time.GetUtcNow() + options.Limit;
        using var limit = new CancellationTokenSource(options.Limit + s_lastLook, client.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var interval = options.FirstInterval;
        while (true)
        {
            var seen = await TryLookAsync(look, both.Token, cancellationToken).ConfigureAwait(false);
            if (seen is not null)
            {
                yield return seen;
                if (isOver(seen))
                {
                    yield break;
                }
            }

            var left = deadline - client.Time.GetUtcNow();
            if (left <= TimeSpan.Zero)
            {
                throw NotOver(client, subject, options.Limit);
            }

            await Task.Delay(interval < left ? interval : left, client.Time, cancellationToken).ConfigureAwait(false);
            var longer = interval * Growth;
            interval = longer < options.MaxInterval ? longer : options.MaxInterval;
        }
    }

    // What is watched can cut the very connection that watches it: a commit, a restart of a daemon, a reboot.
    private static async Task<T?> TryLookAsync<T>(Func<CancellationToken, Task<T?>> look, CancellationToken token, CancellationToken callers)
        where T : class
    {
        try
        {
            return await look(token).ConfigureAwait(false);
        }
        catch (PanOsException e) when (IsBorne(e))
        {
            return null;
        }
        catch (OperationCanceledException) when (!callers.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Whether it may be over at the next look.</summary>
    // Management services that stop or start answer with nothing or with a page of the web server, too.
    public static bool IsBorne(PanOsException failure) =>
        failure.IsTransient || failure is PanOsTransportException { HttpStatus: 200 or >= 500 };

    private static PanOsException NotOver(PanOsClient client, string subject, TimeSpan limit) => new($"{subject} had not ended after {limit}.")
    {
        Device = client.Device,
        IsTransient = true,
        Remedy = "It goes on; wait for it again, or raise the limit.",
    };
}
