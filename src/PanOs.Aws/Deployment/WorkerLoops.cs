using System.Collections.Concurrent;

namespace PanOs.Aws;

/// <summary>Runs independent steps with a bound on how many are under way.</summary>
internal static class WorkerLoops
{
    /// <summary>
    /// Runs every step once. After the first failure no further step begins, those under way end, and the failure is
    /// thrown. Loops over a queue rather than a semaphore, so that nothing waits on another thread.
    /// </summary>
    public static async Task RunAsync<T>(
        IEnumerable<T> items, int parallelism, Func<T, CancellationToken, Task> step, CancellationToken cancellationToken)
    {
        var queue = new ConcurrentQueue<T>(items);
        var state = new State();
        int loops = Math.Min(Math.Max(1, parallelism), queue.Count);
        await Task.WhenAll(Enumerable.Range(0, loops).Select(_ => LoopAsync())).ConfigureAwait(false);

        async Task LoopAsync()
        {
            while (!state.Failed && queue.TryDequeue(out T? item))
            {
                try
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    await step(item, cancellationToken).ConfigureAwait(false);
                }
                catch
                {
                    state.Failed = true;
                    throw;
                }
            }
        }
    }

    private sealed class State
    {
        private volatile bool _failed;

        public bool Failed
        {
            get => _failed;
            set => _failed = value;
        }
    }
}
