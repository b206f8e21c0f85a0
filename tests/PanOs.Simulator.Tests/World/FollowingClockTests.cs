using Microsoft.Extensions.Time.Testing;

namespace PanOs.Simulator.Tests;

public sealed class FollowingClockTests
{
    private readonly FakeTimeProvider _real = new();
    private readonly WorldClock _clock = new();

    // What is due runs on the thread pool; a request that comes after it is answered after it.
    private async Task AdvanceAsync(double seconds)
    {
        _real.Advance(TimeSpan.FromSeconds(seconds));
        await LeaveAsync(_clock.RunAsync(() => 0));
    }

    // What a test does after an answer is not to run on the scheduler, where time stands still.
    private static async Task<T> LeaveAsync<T>(Task<T> answer)
    {
        T result = await answer;
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        return result;
    }

    [Fact]
    public async Task Time_goes_as_many_times_as_fast_as_it_is_told_to()
    {
        using IDisposable following = _clock.Follow(_real, 60);
        await AdvanceAsync(1.5);
        Assert.Equal(TimeSpan.FromSeconds(90), _clock.Elapsed);
        Assert.Equal(_clock.Start + TimeSpan.FromSeconds(90), await LeaveAsync(_clock.RunAsync(_clock.GetUtcNow)));
    }

    [Fact]
    public async Task It_does_not_jump_for_somebody_who_waits()
    {
        using IDisposable following = _clock.Follow(_real);
        Task wait = _clock.DelayAsync(TimeSpan.FromSeconds(10));
        await AdvanceAsync(9);
        Assert.False(wait.IsCompleted);
        await AdvanceAsync(1.1);
        await wait;
    }

    [Fact]
    public async Task What_was_due_before_a_request_happens_before_it_and_at_its_own_time()
    {
        using IDisposable following = _clock.Follow(_real, 10);
        var times = new List<double>();
        _clock.Schedule(TimeSpan.FromSeconds(20), () => times.Add(_clock.Elapsed.TotalSeconds));
        _clock.Schedule(TimeSpan.FromSeconds(10), () => times.Add(_clock.Elapsed.TotalSeconds));
        await AdvanceAsync(5);
        Assert.Equal([10, 20], times);
        Assert.Equal(50, _clock.Elapsed.TotalSeconds);
    }

    [Fact]
    public async Task A_delay_counts_from_now_and_not_from_the_last_event()
    {
        using IDisposable following = _clock.Follow(_real);
        _real.Advance(TimeSpan.FromSeconds(100));
        bool happened = false;
        _clock.Schedule(TimeSpan.FromSeconds(5), () => happened = true);
        await AdvanceAsync(4);
        Assert.False(happened);
        await AdvanceAsync(2);
        Assert.True(happened);
    }

    [Fact]
    public async Task When_it_follows_no_more_time_jumps_again()
    {
        IDisposable following = _clock.Follow(_real);
        Assert.Throws<InvalidOperationException>(() => _clock.Follow(_real));
        await AdvanceAsync(3);
        following.Dispose();
        await _clock.DelayAsync(TimeSpan.FromMinutes(10));
        Assert.Equal(603, _clock.Elapsed.TotalSeconds);
    }
}
