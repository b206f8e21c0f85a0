using PanOs.Aws;

namespace PanOs.HaPair.Tests.EndToEnd;

public sealed class ProgressStreamTests
{
    [Fact]
    public async Task A_deployment_tells_its_steps_in_order_as_a_stream()
    {
        await using LabPair lab = await LabPair.StartAsync();
        List<PairProgress> lines = [];
        await lab.RunAsync(async () =>
        {
            HaPairPlan plan = await lab.Pair.PlanAsync();
            IAsyncEnumerable<PairProgress> stream = lab.Pair.DeployAsync(plan);
            Assert.Equal(0, lab.Lab.CountResources("poc"));
            await foreach (PairProgress line in stream)
            {
                lines.Add(line);
            }

            Assert.False((await lab.Pair.PlanAsync()).HasChanges);
        });

        Assert.Equal(
            ["aws", "first login", "ready", "license", "configure primary", "configure secondary", "restart", "form pair", "synchronize", "preemption"],
            lines.Where(line => line.State == ProgressState.Started).Select(line => line.Step));
        Assert.Equal(lines.OrderBy(line => line.At), lines);
        Assert.Equal(0, lab.World.Clock.ForeignRequests);
    }

    [Fact]
    public async Task An_error_comes_out_of_the_stream_after_the_last_line()
    {
        await using LabPair lab = await LabPair.StartAsync();
        List<PairProgress> lines = [];
        await lab.RunAsync(async () =>
        {
            HaPairPlan plan = await lab.Pair.PlanAsync();
            lab.World.Ec2.Faults.FailBefore("RunInstances", "UnauthorizedOperation", times: int.MaxValue);
            await Assert.ThrowsAsync<Ec2Exception>(async () =>
            {
                await foreach (PairProgress line in lab.Pair.DeployAsync(plan))
                {
                    lines.Add(line);
                }
            });
        });

        Assert.Equal(("aws", ProgressState.Failed), (lines[^1].Step, lines[^1].State));
    }

    [Fact]
    public async Task Leaving_the_loop_stops_the_work_and_applying_again_completes_it()
    {
        await using LabPair lab = await LabPair.StartAsync();
        await lab.RunAsync(async () =>
        {
            await foreach (PairProgress line in lab.Pair.DeployAsync(await lab.Pair.PlanAsync()))
            {
                if (line.Step == "configure primary")
                {
                    break;
                }
            }

            int commits = lab.Lab.CountCommits();
            int calls = lab.World.FirewallCalls.Count;
            await Task.Delay(TimeSpan.FromHours(1), lab.Lab.Time);
            Assert.Equal((commits, calls), (lab.Lab.CountCommits(), lab.World.FirewallCalls.Count));
            Assert.Equal(0, commits);

            await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync());
            Assert.False((await lab.Pair.PlanAsync()).HasChanges);
        });
    }

    [Fact]
    public async Task Cancelling_ends_the_stream_with_what_the_work_says_to_it()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        List<string> lines = [];
        await lab.RunAsync(async () =>
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(8), lab.Lab.Time);
            var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            {
                await foreach (PairProgress line in lab.Pair.StreamAsync(
                    (progress, token) => lab.Pair.FailOverAsync(new FailoverOptions(), progress, token), stop.Token))
                {
                    lines.Add(line.Message);
                }
            });
            Assert.True(Assert.IsType<FailoverException>(cancelled.InnerException).IsPutBack);
        });

        // The lines of the putting back come before the end.
        Assert.Contains("the primary firewall is functional again", lines);
    }

    [Fact]
    public async Task Work_that_does_not_stop_is_waited_for_no_longer_than_the_limit()
    {
        await using LabPair lab = await LabPair.StartAsync();
        DateTimeOffset left = default;
        await lab.RunAsync(async () =>
        {
            await foreach (PairProgress line in lab.Pair.StreamAsync(async (progress, _) =>
            {
                progress.Report(new PairProgress("deaf", "begins", lab.Lab.Time.GetUtcNow(), ProgressState.Started));
                await Task.Delay(TimeSpan.FromDays(1), lab.Lab.Time, CancellationToken.None);
            }))
            {
                left = line.At;
                break;
            }

            Assert.Equal(TimeSpan.FromMinutes(15), lab.Lab.Time.GetUtcNow() - left);
        });
    }

    [Fact]
    public async Task A_step_that_hangs_ends_at_the_limit_of_a_step_and_says_which_it_was()
    {
        await using LabPair lab = await LabPair.StartAsync();
        await lab.RunAsync(async () =>
        {
            HaPairPlan plan = await lab.Pair.PlanAsync();
            lab.World.Ec2.Faults.SetLatency("RunInstances", TimeSpan.FromDays(2));
            DateTimeOffset before = lab.Lab.Time.GetUtcNow();

            TimeoutException late = await Assert.ThrowsAsync<TimeoutException>(() => lab.Pair.ApplyAsync(plan));

            Assert.Contains("'aws'", late.Message, StringComparison.Ordinal);
            Assert.Contains(nameof(FirewallPairOptions.StepLimit), late.Message, StringComparison.Ordinal);
            Assert.InRange(lab.Lab.Time.GetUtcNow() - before, TimeSpan.FromMinutes(89), TimeSpan.FromMinutes(91));
        });
    }
}
