namespace PanOs.Simulator;

/// <summary>How fast a world's time goes after another clock, and the alarm for the next thing due.</summary>
internal sealed class ClockPace : IDisposable
{
    // Timers of the system count whole milliseconds; a little late is right, a little early is not.
    private static readonly TimeSpan s_slack = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);

    private readonly TimeProvider _time;
    private readonly double _scale;
    private readonly long _start;
    private readonly long _from;
    private readonly Action<ClockPace> _ended;
    private readonly ITimer _alarm;

    /// <param name="time">The clock to follow.</param>
    /// <param name="scale">Seconds of the world in a second of <paramref name="time"/>.</param>
    /// <param name="from">Where the world is now, in ticks.</param>
    /// <param name="wake">What to do when something is due.</param>
    /// <param name="ended">What to do when the following has ended.</param>
    public ClockPace(TimeProvider time, double scale, long from, Action wake, Action<ClockPace> ended)
    {
        _time = time;
        _scale = scale;
        _start = time.GetTimestamp();
        _from = from;
        _ended = ended;
        _alarm = time.CreateTimer(static wake => ((Action)wake!)(), wake, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>How far the world should have come by now, in ticks.</summary>
    public long Target => _from + (long)(_time.GetElapsedTime(_start).Ticks * _scale);

    /// <summary>Whether the next thing, at <paramref name="next"/>, is due; null when there is none.</summary>
    public bool IsDue(long? next) => next <= Target;

    /// <summary>Sets the alarm for the next thing, at <paramref name="next"/>; null when there is none.</summary>
    public void Arm(long? next)
    {
        if (next is { } ticks)
        {
            TimeSpan real = TimeSpan.FromTicks((long)(Math.Max(0, ticks - Target) / _scale)) + s_slack;
            _alarm.Change(real < s_longest ? real : s_longest, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        _ended(this);
        _alarm.Dispose();
    }
}
