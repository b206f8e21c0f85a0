namespace PanOs.Simulator;

/// <content>What a client of this clock waits with.</content>
public sealed partial class WorldClock
{
    /// <summary>Waits <paramref name="duration"/> of virtual time; time moves for it.</summary>
    /// <param name="duration">How long; zero or less returns at once.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task DelayAsync(TimeSpan duration, CancellationToken cancellationToken = default) =>
        duration <= TimeSpan.Zero ? Task.CompletedTask : WaitAsync(duration, cancellationToken);

    // Task.Delay hands what follows a cancelled wait to another thread, and time would move on before it gets there.
    private async Task WaitAsync(TimeSpan duration, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var end = new TaskCompletionSource();
        using Due due = Add(duration, DueKind.Wait, () => end.TrySetResult());
        using (cancellationToken.UnsafeRegister((_, token) => Here(() => end.TrySetCanceled(token)), null))
        {
            await end.Task.ConfigureAwait(false);
        }
    }

    private void Here(Action action)
    {
        if (IsCurrent)
        {
            action();
        }
        else
        {
            Post(action, foreign: false);
        }
    }

    /// <summary>A client's timer. Its callback runs on the scheduler.</summary>
    private sealed class ClientTimer(WorldClock clock, TimerCallback callback, object? state) : ITimer
    {
        private readonly ExecutionContext? _context = ExecutionContext.Capture();
        private Due? _next;
        private TimeSpan _period;
        private bool _disposed;

        private DueKind Kind =>
            state is CancellationTokenSource || _period > TimeSpan.Zero ? DueKind.Timeout : DueKind.Wait;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (_disposed)
            {
                return false;
            }

            _period = period;
            _next?.Dispose();
            _next = dueTime == Timeout.InfiniteTimeSpan ? null : clock.Add(dueTime, Kind, Fire);
            return true;
        }

        public void Dispose()
        {
            _disposed = true;
            _next?.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Fire()
        {
            if (_disposed)
            {
                return;
            }

            _next = _period > TimeSpan.Zero ? clock.Add(_period, Kind, Fire) : null;
            if (_context is null)
            {
                callback(state);
            }
            else
            {
                ExecutionContext.Run(_context, static timer => ((ClientTimer)timer!).Call(), this);
            }
        }

        private void Call() => callback(state);
    }
}
