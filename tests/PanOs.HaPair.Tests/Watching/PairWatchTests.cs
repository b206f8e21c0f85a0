using Microsoft.Extensions.Time.Testing;
using PanOs.Aws;

namespace PanOs.HaPair.Tests;

public sealed class PairWatchTests
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);

    private readonly FakeTimeProvider _clock = new();

    // Both take the connection and say nothing: until their requests time out one after the other they would pass for what they were.
    [Fact]
    public async Task Who_says_nothing_is_told_when_the_limit_of_a_look_is_over()
    {
        DateTimeOffset start = _clock.GetUtcNow();
        using var stop = new CancellationTokenSource();
        var watch = new PairWatch(_clock, s_interval, s_limit, (_, token) => NeverAsync<HighAvailabilityState>(token), token => NeverAsync<IReadOnlyDictionary<string, ObservedNetworkInterface>>(token), _ => null);
        await using IAsyncEnumerator<PairEvent> events = watch.RunAsync(stop.Token).GetAsyncEnumerator(stop.Token);

        ValueTask<bool> next = events.MoveNextAsync();
        _clock.Advance(s_limit - TimeSpan.FromSeconds(1));
        Assert.False(next.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));

        List<PairEvent> seen = [];
        for (int i = 0; i < 3; i++)
        {
            Assert.True(await next.AsTask().WaitAsync(TimeSpan.FromMinutes(1)));
            seen.Add(events.Current);
            next = i < 2 ? events.MoveNextAsync() : default;
        }

        Assert.All(seen, each => Assert.Equal(start + s_limit, each.At));
        Assert.Equal(
            ["AWS cannot be asked: no answer within 30.0 s", "the primary firewall cannot be asked: no answer within 30.0 s", "the secondary firewall cannot be asked: no answer within 30.0 s"],
            seen.Select(each => each.Message).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_cancelled_is_not_taken_for_silence()
    {
        using var stop = new CancellationTokenSource();
        var watch = new PairWatch(_clock, s_interval, s_limit, (_, token) => NeverAsync<HighAvailabilityState>(token), null, _ => null);
        await using IAsyncEnumerator<PairEvent> events = watch.RunAsync(stop.Token).GetAsyncEnumerator(stop.Token);

        ValueTask<bool> next = events.MoveNextAsync();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
    }

    // What a firewall proved itself with is kept in a tag, which AWS may refuse while an apply goes on beside the watch.
    [Fact]
    public async Task A_fault_of_aws_at_a_firewall_ends_nothing()
    {
        using var stop = new CancellationTokenSource();
        var watch = new PairWatch(
            _clock, s_interval, s_limit, (_, _) => throw new Ec2Exception("CreateTags", "RequestLimitExceeded", Ec2ErrorClass.Throttled, "slow down"), null, _ => null);
        await using IAsyncEnumerator<PairEvent> events = watch.RunAsync(stop.Token).GetAsyncEnumerator(stop.Token);

        Assert.True(await events.MoveNextAsync());
        Assert.Equal("the primary firewall cannot be asked: CreateTags: slow down (RequestLimitExceeded)", events.Current.Message);
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("the secondary firewall cannot be asked: CreateTags: slow down (RequestLimitExceeded)", events.Current.Message);
    }

    private static async Task<T> NeverAsync<T>(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("Never.");
    }
}
