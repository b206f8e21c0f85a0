using PanOs.Aws;
using PanOs.Simulator;

namespace PanOs.HaPair.Tests;

public sealed class FailoverRunTests
{
    private readonly WorldClock _clock = new();
    private readonly List<string> _told = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_failover_is_timed_from_the_order_until_the_interfaces_are_on_the_other_firewall()
    {
        var pair = new FakePair(_clock) { ActiveAfter = TimeSpan.FromSeconds(3), MovedAfter = TimeSpan.FromSeconds(20) };

        FailoverReport report = await Run(pair).RunAsync(Ct);

        Assert.Equal(FirewallRole.Primary, report.From);
        Assert.Equal(FirewallRole.Secondary, report.To);
        Assert.Equal(TimeSpan.FromSeconds(20), report.Duration);
        Assert.Equal(
            [
                ("the active firewall is suspended", 0.0), ("the other firewall is active", 3.0), ("the outside interface is attached to it", 20.0),
                ("the inside interface is attached to it", 20.0), ("it serves", 20.0), ("the primary firewall is back as the passive one", 20.0),
            ],
            report.Stages.Select(stage => (stage.Name, stage.At.TotalSeconds)));
        Assert.Equal("passive", pair.Primary.State);
        Assert.Null(report.TrafficOutage);
    }

    [Fact]
    public async Task Calling_it_again_fails_back()
    {
        var pair = new FakePair(_clock);
        await Run(pair).RunAsync(Ct);

        FailoverReport back = await Run(pair).RunAsync(Ct);

        Assert.Equal(FirewallRole.Secondary, back.From);
        Assert.Equal("active", pair.Primary.State);
    }

    [Fact]
    public async Task With_probes_it_serves_only_when_traffic_passes_again()
    {
        var pair = new FakePair(_clock) { MovedAfter = TimeSpan.FromSeconds(10) };
        DateTimeOffset start = _clock.GetUtcNow();
        Task<IReadOnlyList<ProbeLine>> ProbesAsync(CancellationToken _)
        {
            int now = (int)(_clock.GetUtcNow() - start).TotalSeconds;
            IEnumerable<int> rounds = Enumerable.Range(0, 20).Where(round => round * 5 <= now);
            return Task.FromResult<IReadOnlyList<ProbeLine>>([.. rounds.SelectMany(round => Round(round, start, works: round * 5 is 0 or >= 15))]);
        }

        FailoverReport report = await Run(pair, ProbesAsync).RunAsync(Ct);

        Assert.Equal(TimeSpan.FromSeconds(15), report.Duration);
        Assert.Contains(report.Stages, stage => stage.Name == "traffic passes it");
    }

    [Theory]
    [InlineData("suspended")]
    [InlineData("non-functional")]
    [InlineData("active")]
    public async Task Without_a_healthy_passive_firewall_nothing_is_changed(string state)
    {
        var pair = new FakePair(_clock);
        pair.Secondary.State = state;

        FailoverException refused = await Assert.ThrowsAsync<FailoverException>(() => Run(pair).RunAsync(Ct));

        Assert.Contains("Nothing was changed", refused.Message, StringComparison.Ordinal);
        Assert.Contains(state, refused.Message, StringComparison.Ordinal);
        Assert.Empty(refused.Stages);
        Assert.Equal("active", pair.Primary.State);
    }

    [Fact]
    public async Task Interfaces_that_do_not_move_are_named_when_the_limit_is_reached()
    {
        var pair = new FakePair(_clock) { MovedAfter = TimeSpan.FromDays(1) };

        FailoverException late = await Assert.ThrowsAsync<FailoverException>(() => Run(pair).RunAsync(Ct));

        Assert.Contains("the outside interface is not attached to it", late.Message, StringComparison.Ordinal);
        Assert.Contains(late.Stages, stage => stage.Name == "the other firewall is active");
        Assert.Equal(TimeSpan.FromMinutes(10), _clock.Elapsed);
    }

    private static ProbeLine[] Round(int number, DateTimeOffset start, bool works) =>
    [
        new(number, start.AddSeconds(number * 5), ProbeKind.Ping, "198.51.100.10", works, null),
        new(number, start.AddSeconds(number * 5), ProbeKind.Https, "checkip.amazonaws.com", works, null),
    ];

    private FailoverRun Run(FakePair pair, Func<CancellationToken, Task<IReadOnlyList<ProbeLine>>>? probes = null) => new(
        new FirewallPairOptions { Ec2 = null!, Shell = null!, Connect = null!, TimeProvider = _clock },
        (role, _) => Task.FromResult<PanOsClient>(role == FirewallRole.Primary ? pair.Primary : pair.Secondary),
        role => role == FirewallRole.Primary ? "i-primary" : "i-secondary",
        _ => Task.FromResult(pair.Network().NetworkInterfaces),
        probes,
        measure: null,
        (message, _) => _told.Add(message));

    /// <summary>Two firewalls that fail over in the times that a test gives, and what AWS shows of it.</summary>
    private sealed class FakePair
    {
        private readonly WorldClock _clock;
        private DateTimeOffset _suspendedAt;
        private string _holder = "i-primary";

        public FakePair(WorldClock clock)
        {
            _clock = clock;
            Primary = new FakeFirewall(this) { State = "active" };
            Secondary = new FakeFirewall(this) { State = "passive" };
        }

        public TimeSpan ActiveAfter { get; init; } = TimeSpan.FromSeconds(2);

        public TimeSpan MovedAfter { get; init; } = TimeSpan.FromSeconds(5);

        public FakeFirewall Primary { get; }

        public FakeFirewall Secondary { get; }

        public FakeFirewall PeerOf(FakeFirewall firewall) => firewall == Primary ? Secondary : Primary;

        public void Suspended(FakeFirewall firewall)
        {
            _suspendedAt = _clock.GetUtcNow();
            firewall.State = "suspended";
        }

        public void Advance()
        {
            TimeSpan since = _clock.GetUtcNow() - _suspendedAt;
            FakeFirewall? down = new[] { Primary, Secondary }.FirstOrDefault(each => each.State == "suspended");
            if (down is null)
            {
                return;
            }

            if (since >= ActiveAfter)
            {
                PeerOf(down).State = "active";
            }

            if (since >= MovedAfter)
            {
                _holder = PeerOf(down) == Primary ? "i-primary" : "i-secondary";
            }
        }

        public Ec2Observation Network()
        {
            Advance();
            Ec2Observation healthy = HealthyPair.Network();
            return healthy with
            {
                NetworkInterfaces = healthy.NetworkInterfaces.ToDictionary(
                    pair => pair.Key,
                    pair => pair.Key is "outside" or "inside" ? pair.Value with { Attachment = pair.Value.Attachment! with { InstanceId = _holder } } : pair.Value,
                    StringComparer.Ordinal),
            };
        }
    }

    private sealed class FakeFirewall(FakePair pair) : PanOsClient
    {
        public string State { get; set; } = "";

        public override Task<HighAvailabilityState> GetHighAvailabilityStateAsync(CancellationToken cancellationToken = default)
        {
            pair.Advance();
            return Task.FromResult(HealthyPair.State(State, pair.PeerOf(this).State));
        }

        public override Task SuspendAsync(CancellationToken cancellationToken = default)
        {
            pair.Suspended(this);
            return Task.CompletedTask;
        }

        public override Task MakeFunctionalAsync(CancellationToken cancellationToken = default)
        {
            State = "passive";
            return Task.CompletedTask;
        }
    }
}
