using System.Globalization;

namespace PanOs.Simulator;

/// <summary>
/// The one scheduler of a simulated world, and the <see cref="TimeProvider"/> that clients of that world use.
/// Everything that happens (a request, a boot, a heartbeat, a timer that fires) runs on it, one after the other,
/// in the order of its due time and then of its arrival.
/// </summary>
/// <remarks>
/// <para>
/// Time stands still while anything runs, and it moves only when somebody waits for it: a client's delay
/// (<see cref="Task.Delay(TimeSpan, TimeProvider)"/> on this clock) or a request that the world holds
/// (<see cref="Hold"/>). It then jumps to the next thing due. A time-out
/// (<see cref="CancellationTokenSource"/> on this clock) and a periodic timer fire when time passes them, but do not
/// make time pass unless a request is held.
/// </para>
/// <para>
/// A request from any thread is carried over to the scheduler and answered there. What a client does after it had to
/// wait for an answer continues on the scheduler, as long as it resumes without a synchronization context. A client
/// with several flows at once is the same in every run only when it starts there: <see cref="RunAsync(Func{Task})"/>.
/// Blocking on a task of this clock from the scheduler would stop the world: await it.
/// </para>
/// <para>
/// A world that serves real clients over real connections lets its time follow a real clock instead: <see cref="Follow"/>.
/// </para>
/// </remarks>
public sealed partial class WorldClock : TimeProvider
{
    /// <summary>Where a world begins unless told otherwise: 2026-01-01 00:00 UTC.</summary>
    public static readonly DateTimeOffset DefaultStart = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [ThreadStatic]
    private static WorldClock? s_running;

    private readonly Lock _gate = new();
    private readonly Queue<Action> _ready = new();
    private readonly PriorityQueue<Due, (long Ticks, long Order)> _due = new();
    private long _now;
    private long _order;
    private int _waits;
    private int _holds;
    private bool _draining;
    private (DateTimeOffset At, Exception Exception)? _fault;

    /// <summary>Makes a clock that shows <paramref name="start"/>, by default <see cref="DefaultStart"/>.</summary>
    /// <param name="start">The first instant of the world.</param>
    public WorldClock(DateTimeOffset? start = null)
    {
        Start = (start ?? DefaultStart).ToUniversalTime();
        _now = Start.UtcTicks;
    }

    private enum DueKind
    {
        WorldEvent,
        Wait,
        Timeout,
    }

    /// <summary>The first instant of the world.</summary>
    public DateTimeOffset Start { get; }

    /// <summary>How much virtual time has passed since <see cref="Start"/>.</summary>
    public TimeSpan Elapsed => GetUtcNow() - Start;

    /// <summary>
    /// How often a request came from outside the scheduler. Within a job that was started with
    /// <see cref="RunAsync(Func{Task})"/> none does, unless some code of it left the scheduler.
    /// </summary>
    public int ForeignRequests { get; private set; }

    /// <summary>Whether the calling code runs on this scheduler.</summary>
    internal bool IsCurrent => ReferenceEquals(s_running, this);

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Present(), TimeSpan.Zero);

    /// <inheritdoc/>
    public override long GetTimestamp() => Present();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new ClientTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>
    /// Lets <paramref name="action"/> happen in the world after <paramref name="delay"/>. An event of the world does
    /// not by itself make time pass. When it throws, this and every later request of this world fails with an
    /// <see cref="InvalidOperationException"/> that says when it happened and has the exception within: the world is
    /// broken from there on.
    /// </summary>
    /// <param name="delay">Virtual time from now; nothing negative.</param>
    /// <param name="action">What happens. It runs on the scheduler.</param>
    /// <returns>Disposing it before it is due takes it back.</returns>
    public IDisposable Schedule(TimeSpan delay, Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return Add(delay, DueKind.WorldEvent, action);
    }

    /// <summary>
    /// Runs <paramref name="request"/> on the scheduler: at once when the caller is already there, otherwise as soon
    /// as what is running has ended. The returned task completes on the scheduler.
    /// </summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="request">The work; it must not block.</param>
    public Task<T> RunAsync<T>(Func<T> request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return RunAsync(() => Task.FromResult(request()));
    }

    /// <summary>
    /// Runs <paramref name="request"/> on the scheduler, as <see cref="RunAsync{T}(Func{T})"/> does, and waits for the
    /// task that it returns. While that task is open the world holds a request, so time moves.
    /// </summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="request">The work; it must not block.</param>
    public Task<T> RunAsync<T>(Func<Task<T>> request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (IsCurrent)
        {
            return RunHereAsync(request);
        }

        // Continuations must run inline on the scheduler, so the source is deliberately a synchronous one.
        var answer = new TaskCompletionSource<T>();
        Post(() => Forward(RunHereAsync(request), answer), foreign: true);
        return answer.Task;
    }

    /// <summary>
    /// Runs a whole job of a client from its first line on the scheduler, so that nothing of it happens beside the
    /// world: two equal runs do the same, in the same order, at the same virtual times.
    /// </summary>
    /// <param name="job">The job; it may wait, but it must not block and must not ask for its own context back.</param>
    public Task RunAsync(Func<Task> job)
    {
        ArgumentNullException.ThrowIfNull(job);
        if (IsCurrent)
        {
            return job();
        }

        var end = new TaskCompletionSource<int>();
        Post(() => Forward(EndAsync(job), end), foreign: false);
        return end.Task;

        static async Task<int> EndAsync(Func<Task> job)
        {
            await job().ConfigureAwait(false);
            return 0;
        }
    }

    /// <summary>
    /// Says that somebody waits for the world (a request that is not answered yet), so time may move until the
    /// returned handle is disposed.
    /// </summary>
    public IDisposable Hold()
    {
        lock (_gate)
        {
            _holds++;
        }

        Kick();
        return new Held(this);
    }

    private static void Forward<T>(Task<T> source, TaskCompletionSource<T> target)
    {
        if (source.IsCompleted)
        {
            target.SetFromTask(source);
            return;
        }

        _ = source.ContinueWith(
            static (done, state) => ((TaskCompletionSource<T>)state!).SetFromTask(done),
            target,
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }

    private async Task<T> RunHereAsync<T>(Func<Task<T>> request)
    {
        ThrowIfBroken();
        Task<T> answer = request();
        if (answer.IsCompleted)
        {
            return await answer.ConfigureAwait(false);
        }

        using (Hold())
        {
            return await answer.ConfigureAwait(false);
        }
    }

    private void ThrowIfBroken()
    {
        if (_fault is (var at, var exception))
        {
            throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"An event of the simulated world failed at {at:u}: {exception.Message}"),
                exception);
        }
    }

    private void Post(Action action, bool foreign)
    {
        lock (_gate)
        {
            _ready.Enqueue(action);
            if (foreign)
            {
                ForeignRequests++;
            }
        }

        Kick();
    }

    private Due Add(TimeSpan delay, DueKind kind, Action action)
    {
        Due due;
        lock (_gate)
        {
            due = new Due(this, kind, action, Present() + delay.Ticks);
            _due.Enqueue(due, (due.Ticks, _order++));
            Count(kind, 1);
        }

        Kick();
        return due;
    }

    private void Count(DueKind kind, int change)
    {
        if (kind == DueKind.Wait)
        {
            _waits += change;
        }
    }

    private void Kick()
    {
        lock (_gate)
        {
            if (_draining)
            {
                return;
            }

            if (!HasWork())
            {
                _pace?.Arm(NextDue());
                return;
            }

            _draining = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(static clock => clock.Drain(), this, preferLocal: false);
    }

    private bool HasWork() => _ready.Count > 0
        || (_pace is { } pace ? pace.IsDue(NextDue()) : (_waits > 0 || _holds > 0) && _due.Count > 0);

    private void Drain()
    {
        WorldClock? outer = s_running;
        s_running = this;
        try
        {
            while (Next() is { } action)
            {
                Run(action);
            }
        }
        finally
        {
            s_running = outer;
        }
    }

    private void Run(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            // Nobody awaits an event of the world, so every request from now on tells of its failure.
            _fault ??= (GetUtcNow(), exception);
        }
    }

    private Action? Next()
    {
        lock (_gate)
        {
            // What was due before a request came happens before it; while time stands still, only requests happen.
            Action? next = _pace is { } pace
                ? TakeDue(pace.Target) ?? TakeReady()
                : TakeReady() ?? (_waits > 0 || _holds > 0 ? TakeDue(long.MaxValue) : null);
            if (next is null)
            {
                _draining = false;
                _pace?.Arm(NextDue());
            }

            return next;
        }
    }

    private Action? TakeReady() => _ready.TryDequeue(out Action? ready) ? ready : null;

    private Action? TakeDue(long limit)
    {
        while (_due.TryPeek(out Due? due, out (long Ticks, long Order) at) && at.Ticks <= limit)
        {
            _due.Dequeue();
            if (due.Take())
            {
                Count(due.Kind, -1);
                _now = Math.Max(_now, due.Ticks);
                return due.Action;
            }
        }

        if (_pace is not null)
        {
            _now = Math.Max(_now, limit);
        }

        return null;
    }
}
