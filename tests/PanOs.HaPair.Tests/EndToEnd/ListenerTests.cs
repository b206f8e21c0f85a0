namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>A display that is broken does not break off the work that it shows.</summary>
public sealed class ListenerTests
{
    private static readonly Told s_broken = new(_ => throw new InvalidOperationException("The listener's fault."));

    [Fact]
    public async Task A_pair_is_built_probed_failed_over_and_removed_whatever_the_listener_throws()
    {
        await using LabPair lab = await LabPair.StartAsync();
        await lab.RunAsync(async () =>
        {
            await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync(), s_broken);
            Assert.False((await lab.Pair.PlanAsync()).HasChanges);
            int built = lab.Lab.CountResources("poc");

            Assert.True((await lab.Pair.ProbeAsync(s_broken)).Passed);
            Assert.True(lab.Lab.CountResources("poc") <= built);

            await lab.Pair.FailOverAsync(progress: s_broken);
            await lab.WaitUntilAsync(async () => (await lab.Pair.ValidateAsync()).Passed);

            await lab.Pair.DestroyAsync(s_broken);
            Assert.Equal(0, lab.Lab.CountResources("poc"));
        });
    }

    [Fact]
    public async Task A_pair_is_migrated_whatever_the_listener_throws()
    {
        await using LabPair lab = await LabPair.BuildAsync(SecondaryIpPairTests.SecondaryIp);
        await lab.RunAsync(() => MigrationTests.OnAsync(lab, LabPair.Documented, async move =>
        {
            await move.MigrateAsync(await move.PlanMigrationAsync(), progress: s_broken);
            await MigrationTests.AssertWholeAsync(move);
        }));
    }

    [Fact]
    public async Task What_broke_the_work_off_is_told_and_not_the_listeners_fault()
    {
        await using LabPair lab = await LabPair.StartAsync();
        await lab.RunAsync(async () =>
        {
            lab.World.Ec2.Faults.Deny("ec2:CreateSubnet");

            Exception told = await Assert.ThrowsAnyAsync<Exception>(async () => await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync(), s_broken));

            Assert.Contains("CreateSubnet", told.Message, StringComparison.Ordinal);
        });
    }
}
