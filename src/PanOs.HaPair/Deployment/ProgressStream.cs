using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace PanOs.HaPair;

/// <summary>
/// Turns work that reports its progress into a stream of it. The work begins when the first line is asked for, and its
/// error comes out of the stream after the last line. Whoever leaves the stream cancels the work and waits until it has
/// stopped, at most for a limit.
/// </summary>
internal static class ProgressStream
{
    /// <summary>Makes the stream.</summary>
    /// <param name="work">The work; it gets where to report to, and what cancels it.</param>
    /// <param name="time">The clock of the limit.</param>
    /// <param name="stopLimit">How long leaving waits for work that was cancelled.</param>
    /// <param name="cancellationToken">Cancels the work; the stream ends when the work has.</param>
    public static async IAsyncEnumerable<PairProgress> OfAsync(
        Func<IProgress<PairProgress>, CancellationToken, Task> work,
        TimeProvider time,
        TimeSpan stopLimit,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        // The reader goes on where a line is written, and so stays on the flow of the work.
        Channel<PairProgress> lines = Channel.CreateUnbounded<PairProgress>(
            new UnboundedChannelOptions { SingleReader = true, AllowSynchronousContinuations = true });
        Task run = RunAsync(work, lines.Writer, stop.Token);
        bool ended = false;
        try
        {
            // Not cancelled by the token: cancelled work may have much to tell until it has put back what it began.
            while (await lines.Reader.WaitToReadAsync(CancellationToken.None).ConfigureAwait(false))
            {
                while (lines.Reader.TryRead(out PairProgress? line))
                {
                    yield return line;
                }
            }

            ended = true;
        }
        finally
        {
            if (!ended)
            {
                await StopAsync(run, stop, time, stopLimit).ConfigureAwait(false);
            }
        }

        await run.ConfigureAwait(false);
    }

    private static async Task RunAsync(
        Func<IProgress<PairProgress>, CancellationToken, Task> work, ChannelWriter<PairProgress> lines, CancellationToken cancellationToken)
    {
        try
        {
            await work(new Writer(lines), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            lines.TryComplete();
        }
    }

    // What work that nobody listens to any more ends with has no place to go.
    private static async Task StopAsync(Task run, CancellationTokenSource stop, TimeProvider time, TimeSpan limit)
    {
        stop.Cancel();
        using var enough = new CancellationTokenSource();
        Task patience = Task.Delay(limit, time, enough.Token);
        await Task.WhenAny(run, patience).ConfigureAwait(false);
        enough.Cancel();
        _ = run.ContinueWith(
            static ended => _ = ended.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    // Unlike Progress<T>, which would report on another thread and out of order.
    private sealed class Writer(ChannelWriter<PairProgress> lines) : IProgress<PairProgress>
    {
        public void Report(PairProgress value) => lines.TryWrite(value);
    }
}
