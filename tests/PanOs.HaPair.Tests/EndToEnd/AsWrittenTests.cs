using PanOs.HaPair;

namespace PanOs.HaPair.Tests.EndToEnd;

public sealed class AsWrittenTests
{
    [Fact]
    public async Task The_article_to_the_letter_does_not_form_and_the_checks_name_what_is_to_blame()
    {
        await using LabPair lab = await LabPair.StartAsync(LabPair.Documented.AsWritten());
        await lab.RunAsync(async () =>
        {
            HaPairPlan plan = await lab.Pair.PlanAsync();
            await Assert.ThrowsAsync<PairNotFormedException>(() => lab.Pair.ApplyAsync(plan));

            ValidationReport report = await lab.Pair.ValidateAsync();

            Assert.False(report.Passed);
            Assert.Equal(
                ["HA1-HEARTBEAT", "HA2-TRANSPORT", "IAM-PROFILE", "RETURN-ROUTE"],
                report.Causes.Where(cause => cause.Severity == CheckSeverity.Error).Select(cause => cause.Id).Order(StringComparer.Ordinal));
            Assert.Contains(report.Causes, cause => cause is { Id: "TRUST-INGRESS", Severity: CheckSeverity.Warning });
            Assert.Equal(["BUILDS", "CONTENT-VERSIONS", "HA-SYNC-JOB"], report.NotReadable.Select(result => result.Id));
        });
    }

    [Theory]
    [InlineData("HA1-HEARTBEAT")]
    [InlineData("HA2-TRANSPORT")]
    [InlineData("IAM-PROFILE")]
    [InlineData("RETURN-ROUTE")]
    [InlineData("TRUST-INGRESS")]
    [InlineData("DPDK-BOTH")]
    [InlineData("MODE-BOTH")]
    public async Task One_correction_left_out_is_the_one_to_blame(string id)
    {
        HaPairTopology topology = LabPair.Documented with { Corrections = LabPair.Documented.Corrections.Without(Correction.All.Single(one => one.Id == id)) };
        await using LabPair lab = await LabPair.StartAsync(topology);
        await lab.RunAsync(async () =>
        {
            try
            {
                await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync());
            }
            catch (PairNotFormedException)
            {
                // Some corrections keep the pair from forming, others only its traffic or its failover from working.
            }

            ValidationReport report = await lab.Pair.ValidateAsync();
            Assert.Equal([id], report.Causes.Select(cause => cause.Id));
        });
    }
}
