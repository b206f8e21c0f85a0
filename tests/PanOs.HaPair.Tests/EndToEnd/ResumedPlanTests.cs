namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>
/// The process of an apply ends at its k-th call, and the same plan, not a new one, is applied by the next. A sample of
/// the calls by default, every third of them with PANOS_EXHAUSTIVE=1.
/// </summary>
public sealed class ResumedPlanTests
{
    // A clean run has a few more; a k beyond its last call lets it end, which is fine too.
    private const int Calls = 170;

    public static TheoryData<int> Points
    {
        get
        {
            bool exhaustive = Environment.GetEnvironmentVariable("PANOS_EXHAUSTIVE") == "1";
            var points = new TheoryData<int>();
            for (int k = 2; k <= Calls; k += exhaustive ? 3 : 30)
            {
                points.Add(k);
            }

            return points;
        }
    }

    [Theory]
    [MemberData(nameof(Points))]
    public async Task The_plan_of_an_apply_that_ended_may_be_applied_once_more(int k)
    {
        await using LabPair lab = await LabPair.StartAsync();
        int made = 0;
        using var process = new FaultyProcess(lab, new FaultyCalls(_ => ++made == k ? CallFault.Stops : CallFault.None));
        await lab.RunAsync(async () =>
        {
            HaPairPlan plan = await lab.Pair.PlanAsync();
            Assert.Null(await process.RunAsync(pair => pair.ApplyAsync(plan)));

            await lab.Pair.ApplyAsync(plan);

            ValidationReport report = await lab.Pair.ValidateAsync();
            Assert.True(report.PassedCount == report.RunCount, report.ToString());
            Assert.False((await lab.Pair.PlanAsync()).HasChanges);
            Assert.Equal(2, lab.Lab.CountCommits());
        });
    }
}
