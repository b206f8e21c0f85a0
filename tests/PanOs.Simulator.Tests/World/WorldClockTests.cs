using PanOs.Simulator;

namespace PanOs.Simulator.Tests.World;

public sealed class WorldClockTests
{
    private readonly WorldClock _clock = new();

    [Fact]
    public async Task A_delay_makes_exactly_its_time_pass()
    {
        await Task.Delay(TimeSpan.FromMinutes(30), _clock, TestContext.Current.CancellationToken);

        Assert.Equal(TimeSpan.FromMinutes(30), _clock.Elapsed);
    }

    [Fact]
    public async Task Events_that_nobody_waits_for_do_not_make_time_pass()
    {
        bool happened = false;
        _clock.Schedule(TimeSpan.FromSeconds(1), () => happened = true);

        await _clock.RunAsync(() => 0);

        Assert.False(happened);
        Assert.Equal(TimeSpan.Zero, _clock.Elapsed);
    }

    [Fact]
    public async Task Events_happen_in_the_order_of_their_time_and_then_of_their_arrival()
    {
        var order = new List<string>();
        _clock.Schedule(TimeSpan.FromSeconds(2), () => order.Add("late"));
        _clock.Schedule(TimeSpan.FromSeconds(1), () => order.Add("first"));
        _clock.Schedule(TimeSpan.FromSeconds(1), () => order.Add("second"));

        await _clock.DelayAsync(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);

        Assert.Equal(["first", "second", "late"], order);
    }

    [Fact]
    public async Task A_timeout_fires_when_time_passes_it_but_does_not_make_time_pass()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(5), _clock);

        await _clock.RunAsync(() => 0);
        Assert.Equal(TimeSpan.Zero, _clock.Elapsed);

        await _clock.DelayAsync(TimeSpan.FromSeconds(6), TestContext.Current.CancellationToken);
        Assert.True(timeout.IsCancellationRequested);
    }

    [Fact]
    public async Task A_timeout_ends_a_request_that_the_world_never_answers()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(5), _clock);
        var never = new TaskCompletionSource<int>();
        await using CancellationTokenRegistration registration = timeout.Token.Register(() => never.TrySetCanceled());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _clock.RunAsync(() => never.Task));

        Assert.Equal(TimeSpan.FromSeconds(5), _clock.Elapsed);
    }

    [Fact]
    public async Task A_cancelled_delay_leaves_the_clock_where_it_is()
    {
        using var cancel = new CancellationTokenSource();
        bool cancelled = await _clock.RunAsync(() =>
        {
            Task delay = Task.Delay(TimeSpan.FromHours(1), _clock, cancel.Token);
            cancel.Cancel();
            return delay.IsCanceled;
        });

        Assert.True(cancelled);
        Assert.Equal(TimeSpan.Zero, _clock.Elapsed);
    }

    [Fact]
    public async Task What_follows_a_wait_that_a_time_out_cancelled_stays_on_the_scheduler()
    {
        TimeSpan end = default;
        await _clock.RunAsync(async () =>
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10), _clock);
            Task others = EverySecondAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _clock.DelayAsync(TimeSpan.FromHours(1), limit.Token));
            end = _clock.Elapsed;
            await _clock.RunAsync(() => 0);
            await others;
        });

        Assert.Equal((TimeSpan.FromSeconds(10), 0), (end, _clock.ForeignRequests));

        async Task EverySecondAsync()
        {
            for (int i = 0; i < 60; i++)
            {
                await _clock.DelayAsync(TimeSpan.FromSeconds(1));
            }
        }
    }

    [Fact]
    public async Task Two_flows_take_turns_the_same_way_every_time()
    {
        List<string> first = await RunFlowsAsync();
        for (int run = 0; run < 20; run++)
        {
            Assert.Equal(first, await RunFlowsAsync());
        }
    }

    [Fact]
    public async Task A_job_that_starts_on_the_scheduler_stays_there()
    {
        await _clock.RunAsync(FlowAsync);

        Assert.Equal(0, _clock.ForeignRequests);
        Assert.Equal(TimeSpan.FromSeconds(5), _clock.Elapsed);

        async Task FlowAsync()
        {
            for (int i = 0; i < 5; i++)
            {
                await _clock.RunAsync(() => i).ConfigureAwait(false);
                await Task.Delay(TimeSpan.FromSeconds(1), _clock).ConfigureAwait(false);
            }
        }
    }

    [Fact]
    public async Task A_request_from_within_the_scheduler_is_answered_at_once()
    {
        bool atOnce = await _clock.RunAsync(() => _clock.RunAsync(() => 1).IsCompletedSuccessfully);

        Assert.True(atOnce);
    }

    [Fact]
    public async Task The_failure_of_an_event_is_told_to_the_next_request()
    {
        _clock.Schedule(TimeSpan.FromSeconds(1), () => throw new InvalidOperationException("broken event"));
        await _clock.DelayAsync(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);

        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => _clock.RunAsync(() => 0));
        Assert.Equal("An event of the simulated world failed at 2026-01-01 00:00:01Z: broken event", failure.Message);
        Assert.Equal("broken event", Assert.IsType<InvalidOperationException>(failure.InnerException).Message);
    }

    [Fact]
    public async Task The_first_failure_of_an_event_is_told_to_every_later_request()
    {
        _clock.Schedule(TimeSpan.FromSeconds(1), () => throw new InvalidOperationException("first"));
        _clock.Schedule(TimeSpan.FromSeconds(2), () => throw new InvalidOperationException("second"));
        await _clock.DelayAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);

        for (int request = 0; request < 2; request++)
        {
            InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => _clock.RunAsync(() => 0));
            Assert.Equal("An event of the simulated world failed at 2026-01-01 00:00:01Z: first", failure.Message);
        }
    }

    [Fact]
    public async Task A_periodic_timer_ticks_until_it_is_disposed()
    {
        int ticks = 0;
        await using (ITimer timer = _clock.CreateTimer(_ => ticks++, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)))
        {
            await _clock.DelayAsync(TimeSpan.FromSeconds(3.5), TestContext.Current.CancellationToken);
        }

        await _clock.DelayAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        Assert.Equal(3, ticks);
    }

    private static async Task<List<string>> RunFlowsAsync()
    {
        var clock = new WorldClock();
        var log = new List<string>();
        await clock.RunAsync(() => Task.WhenAll(FlowAsync("a", 3), FlowAsync("b", 2), FlowAsync("c", 6)));
        return log;

        async Task FlowAsync(string name, int seconds)
        {
            for (int i = 0; i < 4; i++)
            {
                await clock.RunAsync(() => log).ConfigureAwait(false);
                log.Add($"{name}{i}@{clock.Elapsed.TotalSeconds}");
                await Task.Delay(TimeSpan.FromSeconds(seconds), clock).ConfigureAwait(false);
            }
        }
    }
}
