using PanOs.HaPair;
using PanOs.Simulator;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>Failovers that do not come to their end, in the lab.</summary>
public sealed class FailoverAbortTests
{
    [Fact]
    public async Task Interfaces_that_AWS_does_not_let_go_put_the_failover_back()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            lab.World.Ec2.Faults.FailBefore("DetachNetworkInterface", "UnauthorizedOperation", times: int.MaxValue);

            FailoverException broken = await Assert.ThrowsAsync<FailoverException>(() => lab.Pair.FailOverAsync());

            Assert.True(broken.IsPutBack, broken.Message);
            Assert.Contains("is active again", broken.Message, StringComparison.Ordinal);
            Assert.Equal(["active", "passive"], lab.World.Firewalls.Select(firewall => firewall.HaState));
            ValidationReport report = await lab.Pair.ValidateAsync();
            Assert.Equal(CheckOutcome.Passed, report.Results.Single(result => result.Id == "DATAPLANE-INTERFACES").Outcome);
            Assert.Equal(CheckOutcome.Passed, report.Results.Single(result => result.Id == "SUSPENDED").Outcome);
        });
    }

    [Fact]
    public async Task A_failover_that_is_cancelled_leaves_no_firewall_suspended()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(8), lab.Lab.Time);

            var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => lab.Pair.FailOverAsync(cancellationToken: stop.Token));

            Assert.True(Assert.IsType<FailoverException>(cancelled.InnerException).IsPutBack, cancelled.Message);
            RestoreReport restored = await lab.Pair.RestoreAsync();
            Assert.Empty(restored.Restored);
            Assert.Equal(["active", "passive"], lab.World.Firewalls.Select(firewall => firewall.HaState).Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public async Task A_firewall_that_a_dead_process_left_suspended_is_named_by_everything_and_restored()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            // All that is left of a failover whose process ended right after the order.
            PanOsClient primary = await lab.Pair.ConnectAsync(FirewallRole.Primary);
            await primary.SuspendAsync();
            await Task.Delay(TimeSpan.FromMinutes(2), lab.Lab.Time);

            FailoverException refused = await Assert.ThrowsAsync<FailoverException>(() => lab.Pair.FailOverAsync());
            Assert.Contains("The primary firewall is suspended", refused.Message, StringComparison.Ordinal);
            ValidationReport report = await lab.Pair.ValidateAsync();
            CheckResult suspended = report.Results.Single(result => result.Id == "SUSPENDED");
            Assert.Equal(CheckOutcome.Failed, suspended.Outcome);
            Assert.Equal([FirewallRole.Primary], suspended.Firewalls);
            HaPairPlan plan = await lab.Pair.PlanAsync();
            PairNotFormedException notWhole = await Assert.ThrowsAsync<PairNotFormedException>(() => lab.Pair.ApplyAsync(plan));
            Assert.Contains("RestoreAsync", notWhole.Message, StringComparison.Ordinal);

            RestoreReport restored = await lab.Pair.RestoreAsync();

            Assert.Equal([FirewallRole.Primary], restored.Restored);
            Assert.Equal(FirewallRole.Secondary, restored.Active);
            Assert.Equal(["passive", "active"], lab.World.Firewalls.Select(firewall => firewall.HaState));
        });
    }
}
