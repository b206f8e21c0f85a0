namespace PanOs.Simulator;

/// <content>Time that follows a real clock: <see cref="ClockPace"/>.</content>
public sealed partial class WorldClock
{
    private volatile ClockPace? _pace;

    /// <summary>
    /// From now on time does not jump: it follows <paramref name="time"/>, <paramref name="scale"/> times as fast. For a
    /// world behind real connections, whose clients wait in real time.
    /// </summary>
    /// <param name="time">The clock to follow.</param>
    /// <param name="scale">Seconds of this world in a second of <paramref name="time"/>; more than 0.</param>
    /// <returns>Disposing it ends the following: time stands still until somebody waits, as before.</returns>
    /// <exception cref="InvalidOperationException">This clock follows another one already.</exception>
    public IDisposable Follow(TimeProvider time, double scale = 1)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        ClockPace pace;
        lock (_gate)
        {
            if (_pace is not null)
            {
                throw new InvalidOperationException("This clock follows another one already.");
            }

            _pace = pace = new ClockPace(time, scale, Interlocked.Read(ref _now), Kick, Unfollow);
        }

        Kick();
        return pace;
    }

    /// <summary>The instant that it is now; beside the scheduler time goes on while it follows a real clock.</summary>
    private long Present()
    {
        long now = Interlocked.Read(ref _now);
        return _pace is { } pace && !IsCurrent ? Math.Max(now, pace.Target) : now;
    }

    private void Unfollow(ClockPace pace)
    {
        lock (_gate)
        {
            if (_pace == pace)
            {
                _pace = null;
            }
        }

        Kick();
    }

    // Called under the gate.
    private long? NextDue() => _due.TryPeek(out _, out (long Ticks, long Order) at) ? at.Ticks : null;
}
