using System.Text.Json;

namespace PanOs.HaPair.Tests.EndToEnd;

public sealed class MigrationTests
{
    private static readonly HaPairTopology s_secondaryIp = SecondaryIpPairTests.SecondaryIp;
    private static readonly HaPairTopology s_interfaceMove = LabPair.Documented;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_pair_goes_to_interface_move_and_back_with_traffic_under_the_same_address(bool failedOver)
    {
        await using LabPair lab = await LabPair.BuildAsync(s_secondaryIp);
        await lab.RunAsync(async () =>
        {
            await using TrafficProbe probe = await lab.Pair.StartProbeAsync();
            ProbeResult before = await probe.MeasureAsync();
            if (failedOver)
            {
                await lab.Pair.FailOverAsync(probe);
            }

            await OnAsync(lab, s_interfaceMove, async move =>
            {
                MigrationPlan plan = await move.PlanMigrationAsync();
                Assert.Empty(plan.Obstacles);
                Assert.False(plan.IsUnderway);
                Assert.Equal(failedOver, plan.Steps.Any(step => step.Name == "fail over to the primary"));
                MigrationReport there = await move.MigrateAsync(plan, new MigrationOptions { Probe = probe });
                Assert.Equal(plan.Steps.Select(step => step.Name), there.Steps.Select(step => step.Step));
                Assert.Equal((before.SeenFrom, before.SeenFrom), (there.Before!.SeenFrom, there.After!.SeenFrom));
                using JsonDocument json = JsonDocument.Parse(there.ToJson());
                Assert.Equal("interface-move", json.RootElement.GetProperty("to").GetString());
                await AssertWholeAsync(move);
                FailoverReport drill = await move.FailOverAsync(probe);
                Assert.Equal(before.SeenFrom, drill.After!.SeenFrom);
                await AssertWholeAsync(move);
            });
            await OnAsync(lab, s_secondaryIp, async floating =>
            {
                MigrationPlan wayBack = await floating.PlanMigrationAsync();
                Assert.Equal((FailoverMode.InterfaceMove, FailoverMode.SecondaryIp), (wayBack.From, wayBack.To));
                MigrationReport back = await floating.MigrateAsync(wayBack, new MigrationOptions { Probe = probe });
                Assert.Equal(before.SeenFrom, back.After!.SeenFrom);
                await AssertWholeAsync(floating);
                FailoverReport drill = await floating.FailOverAsync(probe);
                Assert.Equal(before.SeenFrom, drill.After!.SeenFrom);
            });
        });

        await lab.RunAsync(async () =>
        {
            await lab.Pair.DestroyAsync();
            Assert.Equal(0, lab.Lab.CountResources("poc"));
        });
    }

    [Fact]
    public async Task A_plan_says_the_steps_and_changes_nothing()
    {
        await using LabPair lab = await LabPair.BuildAsync(s_secondaryIp);
        await lab.RunAsync(async () =>
        {
            int calls = lab.World.Ec2.Calls.Count;
            await OnAsync(lab, s_interfaceMove, async move =>
            {
                MigrationPlan plan = await move.PlanMigrationAsync();
                Assert.Equal(
                    [
                        "free the secondary", "interface-move on the secondary", "DPDK off on the secondary", "interface-move on the primary",
                        "fail over to the secondary", "DPDK off on the primary", "apply", "floating addresses",
                    ],
                    plan.Steps.Select(step => step.Name));
                Assert.Contains("5. fail over to the secondary (interrupts traffic)", plan.ToString(), StringComparison.Ordinal);
                using JsonDocument json = JsonDocument.Parse(plan.ToJson());
                Assert.Equal("interface-move", json.RootElement.GetProperty("to").GetString());
                Assert.True(json.RootElement.GetProperty("apply").GetProperty("needsMigration").GetBoolean());
            });
            Assert.All(lab.World.Ec2.Calls.Skip(calls), call => Assert.StartsWith("Describe", call.Action, StringComparison.Ordinal));
            await OnAsync(lab, s_secondaryIp, async pair =>
            {
                MigrationPlan nothing = await pair.PlanMigrationAsync();
                Assert.False(nothing.HasChanges);
                Assert.Contains("nothing to do", nothing.ToString(), StringComparison.Ordinal);
                Assert.False((await pair.MigrateAsync(nothing)).Changed);
            });
        });
    }

    [Fact]
    public async Task An_apply_in_the_other_mode_is_refused_and_names_the_migration()
    {
        await using LabPair lab = await LabPair.BuildAsync(s_secondaryIp);
        await lab.RunAsync(async () =>
        {
            await OnAsync(lab, s_interfaceMove, async move =>
            {
                HaPairPlan plan = await move.PlanAsync();
                Assert.True(plan.NeedsMigration);
                MigrationException refused = await Assert.ThrowsAsync<MigrationException>(() => move.ApplyAsync(plan));
                Assert.Contains("MigrateAsync", refused.Message, StringComparison.Ordinal);
            });
            await OnAsync(lab, s_secondaryIp, AssertWholeAsync);
        });
    }

    [Fact]
    public async Task An_unhealthy_pair_is_refused_and_left_as_it_is()
    {
        await using LabPair lab = await LabPair.BuildAsync(s_secondaryIp);
        await lab.RunAsync(async () =>
        {
            await OnAsync(lab, s_interfaceMove, async move =>
            {
                MigrationPlan healthy = await move.PlanMigrationAsync();
                await (await move.ConnectAsync(FirewallRole.Secondary)).SuspendAsync();
                MigrationPlan plan = await move.PlanMigrationAsync();
                Assert.Contains("suspended", Assert.Single(plan.Obstacles), StringComparison.Ordinal);
                MigrationException refused = await Assert.ThrowsAsync<MigrationException>(() => move.MigrateAsync(healthy));
                Assert.Null(refused.IsPutBack);
                Assert.Contains("Nothing was changed", refused.Message, StringComparison.Ordinal);
                await move.RestoreAsync();
            });
            await OnAsync(lab, s_secondaryIp, AssertWholeAsync);
        });
    }

    [Fact]
    public async Task A_pair_that_failed_over_since_the_plan_is_not_as_planned()
    {
        await using LabPair lab = await LabPair.BuildAsync(s_secondaryIp);
        await lab.RunAsync(async () =>
        {
            MigrationPlan? plan = null;
            await OnAsync(lab, s_interfaceMove, async move => plan = await move.PlanMigrationAsync());
            await OnAsync(lab, s_secondaryIp, pair => pair.FailOverAsync());
            await OnAsync(lab, s_interfaceMove, async move =>
            {
                MigrationException refused = await Assert.ThrowsAsync<MigrationException>(() => move.MigrateAsync(plan!));
                Assert.Contains("fail over to the primary", refused.Message, StringComparison.Ordinal);
            });
        });
    }

    [Fact]
    public async Task A_pair_that_does_not_exist_has_nothing_to_migrate()
    {
        await using LabPair lab = await LabPair.StartAsync(s_secondaryIp);
        await lab.RunAsync(() => Assert.ThrowsAsync<MigrationException>(() => lab.Pair.PlanMigrationAsync()));
    }

    /// <summary>Works with a pair of its own: of two that are logged in at once, each ends the other's key.</summary>
    internal static async Task OnAsync(LabPair lab, HaPairTopology topology, Func<FirewallPair, Task> work)
    {
        await using FirewallPair pair = lab.Lab.CreatePair(topology);
        await work(pair);
    }

    internal static async Task AssertWholeAsync(FirewallPair pair)
    {
        ValidationReport report = await pair.ValidateAsync();
        Assert.True(report.PassedCount == report.RunCount, report.ToString());
        HaPairPlan plan = await pair.PlanAsync();
        Assert.False(plan.HasChanges || plan.NeedsMigration, plan.ToString());
        Assert.False((await pair.PlanMigrationAsync()).HasChanges);
    }
}
