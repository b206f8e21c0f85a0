namespace PanOs.Simulator;

/// <content>Time that follows a real clock.</content>
public sealed partial class WorldClock
{
    // Timers of the system count whole milliseconds; a little late is right, a little early is not.
    private static readonly TimeSpan s_slack = TimeSpan.FromMilliseconds(1);

    private volatile Pace? _pace;

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
        Pace pace;
        lock (_gate)
        {
            if (_pace is not null)
            {
                throw new InvalidOperationException("This clock follows another one already.");
            }

            _pace = pace = new Pace(this, time, scale);
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

    /// <summary>How fast time goes, and the alarm for the next thing due.</summary>
    private sealed class Pace : IDisposable
    {
        private readonly WorldClock _clock;
        private readonly TimeProvider _time;
        private readonly double _scale;
        private readonly long _start;
        private readonly long _from;
        private readonly ITimer _alarm;

        public Pace(WorldClock clock, TimeProvider time, double scale)
        {
            _clock = clock;
            _time = time;
            _scale = scale;
            _start = time.GetTimestamp();
            _from = Interlocked.Read(ref clock._now);
            _alarm = time.CreateTimer(static clock => ((WorldClock)clock!).Kick(), clock, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        /// <summary>How far the world should have come by now.</summary>
        public long Target => _from + (long)(_time.GetElapsedTime(_start).Ticks * _scale);

        // Called under the clock's gate, as is Arm.
        public bool IsDue => _clock._due.TryPeek(out _, out (long Ticks, long Order) at) && at.Ticks <= Target;

        public void Arm()
        {
            if (_clock._due.TryPeek(out _, out (long Ticks, long Order) at))
            {
                TimeSpan real = TimeSpan.FromTicks((long)(Math.Max(0, at.Ticks - Target) / _scale)) + s_slack;
                _alarm.Change(real < TimeSpan.FromDays(1) ? real : TimeSpan.FromDays(1), Timeout.InfiniteTimeSpan);
            }
        }

        public void Dispose()
        {
            lock (_clock._gate)
            {
                if (_clock._pace == this)
                {
                    _clock._pace = null;
                }
            }

            _alarm.Dispose();
            _clock.Kick();
        }
    }
}
