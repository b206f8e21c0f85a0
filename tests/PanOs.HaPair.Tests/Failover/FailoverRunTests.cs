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
    public async Task Interfaces_that_do_not_move_are_named_when_the_limit_is_reached_and_the_first_firewall_gets_its_role_back()
    {
        var pair = new FakePair(_clock) { MovedAfter = TimeSpan.FromDays(1) };

        FailoverException late = await Assert.ThrowsAsync<FailoverException>(() => Run(pair).RunAsync(Ct));

        Assert.Contains("the outside interface is not attached to it", late.Message, StringComparison.Ordinal);
        Assert.Contains("is active again, as the secondary firewall did not serve", late.Message, StringComparison.Ordinal);
        Assert.Contains(late.Stages, stage => stage.Name == "the other firewall is active");
        Assert.Equal("the primary firewall is functional again", late.Stages[^1].Name);
        Assert.True(late.IsPutBack);
        Assert.Equal(("active", "passive"), (pair.Primary.State, pair.Secondary.State));
        Assert.InRange(_clock.Elapsed, TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(11));
    }

    [Fact]
    public async Task A_peer_that_never_becomes_active_leaves_nothing_suspended()
    {
        var pair = new FakePair(_clock) { ActiveAfter = TimeSpan.FromDays(1), MovedAfter = TimeSpan.FromDays(1) };

        FailoverException late = await Assert.ThrowsAsync<FailoverException>(() => Run(pair).RunAsync(Ct));

        Assert.Contains("the other firewall is not active", late.Message, StringComparison.Ordinal);
        Assert.True(late.IsPutBack);
        Assert.Equal("passive", pair.Primary.State);
        Assert.Equal(1, pair.Primary.Suspensions);
        Assert.Equal(0, pair.Secondary.Suspensions);
    }

    [Fact]
    public async Task A_cancelled_failover_makes_the_first_firewall_functional_and_says_so()
    {
        var pair = new FakePair(_clock) { MovedAfter = TimeSpan.FromSeconds(20) };
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(10), _clock);

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Run(pair).RunAsync(stop.Token));

        Assert.Equal("The failover was cancelled. The primary firewall was made functional again.", cancelled.Message);
        var detail = Assert.IsType<FailoverException>(cancelled.InnerException);
        Assert.True(detail.IsPutBack);
        Assert.Contains(detail.Stages, stage => stage.Name == "the other firewall is active");
        Assert.Equal(("passive", "active"), (pair.Primary.State, pair.Secondary.State));
        Assert.InRange(_clock.Elapsed, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(15));
    }

    [Fact]
    public async Task A_failover_that_is_cancelled_before_the_order_changes_nothing()
    {
        var pair = new FakePair(_clock);
        using var stop = new CancellationTokenSource();
        pair.Primary.Asked = stop.Cancel;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Run(pair, probes: null, measure: token => Task.FromCanceled<ProbeResult>(token)).RunAsync(stop.Token));

        Assert.Equal(0, pair.Primary.Suspensions);
    }

    [Fact]
    public async Task An_order_to_suspend_whose_answer_is_lost_is_put_back()
    {
        var pair = new FakePair(_clock);
        pair.Primary.LosesSuspendAnswer = true;

        FailoverException broken = await Assert.ThrowsAsync<FailoverException>(() => Run(pair).RunAsync(Ct));

        Assert.Contains("answer lost", broken.Message, StringComparison.Ordinal);
        Assert.True(broken.IsPutBack);
        Assert.NotEqual("suspended", pair.Primary.State);
    }

    [Fact]
    public async Task A_firewall_that_does_not_become_functional_again_is_named_with_what_to_do()
    {
        var pair = new FakePair(_clock) { ActiveAfter = TimeSpan.FromDays(1), MovedAfter = TimeSpan.FromDays(1) };
        pair.Primary.StaysSuspended = true;

        FailoverException late = await Assert.ThrowsAsync<FailoverException>(() => Run(pair).RunAsync(Ct));

        Assert.False(late.IsPutBack);
        Assert.Contains("may still be suspended: call RestoreAsync", late.Message, StringComparison.Ordinal);
        Assert.InRange(_clock.Elapsed, TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(16));
    }

    [Fact]
    public async Task A_passive_firewall_with_another_configuration_is_refused_unless_forced()
    {
        var pair = new FakePair(_clock) { Synchronization = "not synchronized" };

        FailoverException refused = await Assert.ThrowsAsync<FailoverException>(() => Run(pair).RunAsync(Ct));
        Assert.Contains("does not have the configuration of the active one", refused.Message, StringComparison.Ordinal);
        Assert.Null(refused.IsPutBack);
        Assert.Equal(0, pair.Primary.Suspensions);

        FailoverReport forced = await Run(pair, how: new FailoverOptions { Force = true }).RunAsync(Ct);
        Assert.Equal(FirewallRole.Secondary, forced.To);
    }

    [Theory]
    [InlineData("passive")]
    [InlineData("active")]
    public async Task Force_does_not_guess_which_firewall_to_suspend(string both)
    {
        var pair = new FakePair(_clock);
        pair.Primary.State = pair.Secondary.State = both;

        await Assert.ThrowsAsync<FailoverException>(() => Run(pair, how: new FailoverOptions { Force = true }).RunAsync(Ct));

        Assert.Equal(0, pair.Primary.Suspensions + pair.Secondary.Suspensions);
    }

    [Fact]
    public async Task Traffic_that_does_not_pass_before_is_a_reason_to_refuse_unless_forced()
    {
        var pair = new FakePair(_clock);
        Task<ProbeResult> FailsAsync(CancellationToken _) => Task.FromResult(new ProbeResult(Round(1, _clock.GetUtcNow(), works: false)));

        FailoverException refused = await Assert.ThrowsAsync<FailoverException>(() => Run(pair, measure: FailsAsync).RunAsync(Ct));
        Assert.Contains("Nothing was changed", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, pair.Primary.Suspensions);

        FailoverReport forced = await Run(pair, measure: FailsAsync, how: new FailoverOptions { Force = true }).RunAsync(Ct);
        Assert.False(forced.Before!.Works);
    }

    [Fact]
    public async Task A_pair_that_lost_its_spare_while_traffic_was_measured_is_not_failed_over()
    {
        var pair = new FakePair(_clock);
        Task<ProbeResult> MeasureAsync(CancellationToken _)
        {
            pair.Secondary.State = "non-functional";
            return Task.FromResult(new ProbeResult(Round(1, _clock.GetUtcNow(), works: true)));
        }

        FailoverException refused = await Assert.ThrowsAsync<FailoverException>(() => Run(pair, measure: MeasureAsync).RunAsync(Ct));

        Assert.Contains("Nothing was changed", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, pair.Primary.Suspensions);
    }

    [Fact]
    public async Task A_vault_that_throws_leaves_no_firewall_suspended()
    {
        var pair = new FakePair(_clock) { MovedAfter = TimeSpan.FromDays(1) };
        pair.VaultFails = () => pair.Primary.Suspensions + pair.Secondary.Suspensions > 0 && _clock.Elapsed.TotalSeconds % 3 < 1;

        Exception broken = await Assert.ThrowsAnyAsync<Exception>(() => Run(pair).RunAsync(Ct));

        Assert.DoesNotContain("suspended", new[] { pair.Primary.State, pair.Secondary.State });
        Assert.True(broken is FailoverException { IsPutBack: true }, broken.ToString());
    }

    [Fact]
    public async Task Failing_back_is_reported_as_the_way_back()
    {
        var pair = new FakePair(_clock);

        FailoverReport report = await Run(pair, how: new FailoverOptions { Ending = FailoverEnding.FailBack }).RunAsync(Ct);

        Assert.Equal((FirewallRole.Secondary, FirewallRole.Primary), (report.To, report.Back!.To));
        Assert.Equal(("active", "passive"), (pair.Primary.State, pair.Secondary.State));
        Assert.Contains("Failover secondary -> primary", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_firewall_that_is_left_suspended_is_named_by_the_next_failover_and_restored()
    {
        var pair = new FakePair(_clock);

        FailoverReport report = await Run(pair, how: new FailoverOptions { Ending = FailoverEnding.LeaveSuspended }).RunAsync(Ct);
        Assert.Equal("it serves", report.Stages[^1].Name);
        Assert.Equal("suspended", pair.Primary.State);

        FailoverException refused = await Assert.ThrowsAsync<FailoverException>(() => Run(pair).RunAsync(Ct));
        Assert.Contains("The primary firewall is suspended", refused.Message, StringComparison.Ordinal);
        Assert.Contains("RestoreAsync", refused.Message, StringComparison.Ordinal);

        RestoreReport restored = await Restore(pair).RunAsync(FirewallRole.Secondary, Ct);
        Assert.Equal([FirewallRole.Primary], restored.Restored);
        Assert.Equal(FirewallRole.Secondary, restored.Active);

        RestoreReport again = await Restore(pair).RunAsync(FirewallRole.Secondary, Ct);
        Assert.Empty(again.Restored);
    }

    private static ProbeLine[] Round(int number, DateTimeOffset start, bool works) =>
    [
        new(number, start.AddSeconds(number * 5), ProbeKind.Ping, "198.51.100.10", works, null),
        new(number, start.AddSeconds(number * 5), ProbeKind.Https, "checkip.amazonaws.com", works, null),
    ];

    private PairRestore Restore(FakePair pair) => new(Options, pair.ClientAsync, (message, _) => _told.Add(message));

    private FirewallPairOptions Options => new() { Ec2 = null!, Shell = null!, Connect = null!, TimeProvider = _clock };

    private FailoverRun Run(
        FakePair pair, Func<CancellationToken, Task<IReadOnlyList<ProbeLine>>>? probes = null,
        Func<CancellationToken, Task<ProbeResult>>? measure = null, FailoverOptions? how = null, Action<string, ProgressState>? report = null) => new(
        Options,
        pair.ClientAsync,
        role => role == FirewallRole.Primary ? "i-primary" : "i-secondary",
        _ => Task.FromResult(pair.Network().NetworkInterfaces),
        probes,
        measure,
        report ?? ((message, _) => _told.Add(message)),
        how);

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

        public string Synchronization { get; init; } = "synchronized";

        public Func<bool> VaultFails { get; set; } = () => false;

        public FakeFirewall Primary { get; }

        public FakeFirewall Secondary { get; }

        public Task<PanOsClient> ClientAsync(FirewallRole role, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (VaultFails())
            {
                throw new InvalidOperationException("The vault does not answer.");
            }

            return Task.FromResult<PanOsClient>(role == FirewallRole.Primary ? Primary : Secondary);
        }

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

        public int Suspensions { get; private set; }

        public bool LosesSuspendAnswer { get; set; }

        public bool StaysSuspended { get; set; }

        public Action Asked { get; set; } = () => { };

        public override Task<HighAvailabilityState> GetHighAvailabilityStateAsync(CancellationToken cancellationToken = default)
        {
            Asked();
            pair.Advance();
            return Task.FromResult(HealthyPair.State(State, pair.PeerOf(this).State) with { RunningSync = pair.Synchronization });
        }

        public override Task SuspendAsync(CancellationToken cancellationToken = default)
        {
            Suspensions++;
            pair.Suspended(this);
            return LosesSuspendAnswer ? Task.FromException(new PanOsTransportException("answer lost")) : Task.CompletedTask;
        }

        public override Task MakeFunctionalAsync(CancellationToken cancellationToken = default)
        {
            State = StaysSuspended ? State : "passive";
            return Task.CompletedTask;
        }
    }
}
