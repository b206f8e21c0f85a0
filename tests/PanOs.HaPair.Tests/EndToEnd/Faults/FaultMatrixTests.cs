using System.Collections.Concurrent;
using System.Globalization;
using Amazon.EC2.Model;
using PanOs.Simulator;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>
/// Every call of the whole job goes wrong once, in every way: it fails before it did anything, its answer is lost, the
/// process ends at it. Then the same is ordered once more, by another process, and must end as a clean run does.
/// A sample of the cases by default, all with PANOS_EXHAUSTIVE=1; PANOS_CASE=text runs those whose name contains the
/// text, and tells what the firewalls and AWS noted.
/// </summary>
/// <remarks>An end before a call is the same as one after the call before it.</remarks>
public sealed class FaultMatrixTests
{
    private const int SampleSize = 24;

    private enum Part
    {
        Build,
        FailOverAndBack,
        Destroy,
    }

    [Fact]
    public async Task The_whole_job_ends_the_same_whichever_call_goes_wrong()
    {
        List<Case> all = [];
        foreach (Part part in Enum.GetValues<Part>())
        {
            FaultyCalls clean = FaultyCalls.Clean();
            int firewalls = await RunAsync(part, clean);
            all.AddRange(clean.Journal.SelectMany(call => new[] { CallFault.FailsBefore, CallFault.FailsAfter, CallFault.Stops }.Select(fault => new Case(part, call, fault))));
            Assert.True(firewalls == 2, $"{part}: {firewalls} firewalls");
        }

        bool exhaustive = Environment.GetEnvironmentVariable("PANOS_EXHAUSTIVE") == "1";
        string? chosen = Environment.GetEnvironmentVariable("PANOS_CASE");
        List<Case> cases = chosen is not null ? [.. all.Where(each => each.ToString().Contains(chosen, StringComparison.Ordinal))]
            : exhaustive ? all
            : [.. Enumerable.Range(0, SampleSize).Select(i => all[(int)((long)i * all.Count / SampleSize)])];
        var failures = new ConcurrentQueue<string>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(cases, options, async (each, _) =>
        {
            // Off the scheduler of the world before.
            await Task.Yield();
            FaultyCalls calls = FaultyCalls.With(each.Call, each.Fault);
            List<string> notes = [];
            try
            {
                await RunAsync(each.Part, calls, notes);
                if (calls.Faults.Count == 0)
                {
                    failures.Enqueue($"{each}: was not called");
                }
            }
            catch (Exception failure)
            {
                failures.Enqueue($"{each}: {failure.GetType().Name} {failure.Message}{(chosen is null ? "" : $"\n{string.Join('\n', notes)}")}");
            }
        });

        string counts = string.Join(", ", cases.GroupBy(each => each.Part).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Key} {part.Count()}")));
        string summary = string.Create(CultureInfo.InvariantCulture, $"fault matrix: {cases.Count} of {all.Count} cases ({counts}), {failures.Count} failures");
        TestContext.Current.TestOutputHelper?.WriteLine(summary);
        TestContext.Current.SendDiagnosticMessage(summary);
        Assert.True(failures.IsEmpty, $"{summary}\n{string.Join('\n', failures.Order(StringComparer.Ordinal))}");
        Assert.True(all.Count >= 400, summary);
    }

    /// <summary>The whole job in a world of its own, with the calls of one part of it under fault.</summary>
    private static async Task<int> RunAsync(Part part, FaultyCalls calls, List<string>? notes = null)
    {
        await using LabPair lab = await LabPair.StartAsync();
        try
        {
            return await RunAsync(lab, part, calls);
        }
        finally
        {
            notes?.AddRange(lab.World.Transcript.Entries.Select(entry => entry.ToString()!).Concat(lab.World.Ec2.Calls.Select(call => call.ToString())));
        }
    }

    private static async Task<int> RunAsync(LabPair lab, Part part, FaultyCalls calls)
    {
        using var process = new FaultyProcess(lab, calls);
        int firewalls = 0;
        await lab.RunAsync(async () =>
        {
            if (part == Part.Build)
            {
                await AttemptAsync(process, async pair => await pair.ApplyAsync(await pair.PlanAsync()));
            }

            await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync());
            switch (part)
            {
                case Part.Build:
                    await RequireCleanAsync(lab);
                    break;
                case Part.FailOverAndBack:
                    await AttemptAsync(process, pair => pair.FailOverAsync(new FailoverOptions { Ending = FailoverEnding.FailBack }));
                    await FinishFailoverAsync(lab);
                    await RequireCleanAsync(lab);
                    break;
                case Part.Destroy:
                    await AttemptAsync(process, pair => pair.DestroyAsync());
                    break;
            }

            firewalls = part == Part.Destroy ? 2 : lab.World.Firewalls.Count;
            await lab.Pair.DestroyAsync();
            Assert.Equal(0, lab.Lab.CountResources(lab.Topology.Name));
        });
        return firewalls;
    }

    // What the first attempt says does not matter, as long as it is one of ours.
    private static async Task AttemptAsync(FaultyProcess process, Func<FirewallPair, Task> work)
    {
        if (await process.RunAsync(work) is { } failure && !Documented.Is(failure))
        {
            Assert.Fail($"the attempt ended with {failure}");
        }
    }

    // Whatever is left of the attempt, the pair is made whole, and the first firewall active again.
    private static async Task FinishFailoverAsync(LabPair lab)
    {
        RestoreReport restored = await lab.Pair.RestoreAsync();
        if (restored.Active == FirewallRole.Secondary)
        {
            await Task.Delay(TimeSpan.FromMinutes(2), lab.Lab.Time);
            await lab.Pair.FailOverAsync();
        }

        // What follows a failover by itself: the copy of the sessions.
        await Task.Delay(TimeSpan.FromMinutes(2), lab.Lab.Time);
    }

    private static async Task RequireCleanAsync(LabPair lab)
    {
        ValidationReport report = await lab.Pair.ValidateAsync();
        Assert.True(report.PassedCount == report.RunCount, report.ToString());
        HaPairPlan again = await lab.Pair.PlanAsync();
        Assert.False(again.HasChanges, again.ToString());
        Assert.Equal(2, lab.Lab.CountCommits());
        Assert.Equal(["active", "passive"], lab.World.Firewalls.Select(firewall => firewall.HaState));
        Assert.Equal(
            "elastic-ip 3, instance 2, internet-gateway 1, key-pair 1, network-interface 6, route-table 4, security-group 5, subnet 5, volume 2, vpc 1",
            await ResourcesAsync(lab));
    }

    private static async Task<string> ResourcesAsync(LabPair lab)
    {
        var request = new DescribeTagsRequest { Filters = [new Filter("tag:panos:deployment", [lab.Topology.Name]), new Filter("key", ["panos:deployment"])] };
        List<TagDescription> tags = (await lab.Lab.Ec2.DescribeTagsAsync(request)).Tags;
        return string.Join(", ", tags.GroupBy(tag => tag.ResourceType.Value, StringComparer.Ordinal)
            .OrderBy(type => type.Key, StringComparer.Ordinal)
            .Select(type => string.Create(CultureInfo.InvariantCulture, $"{type.Key} {type.Count()}")));
    }

    private sealed record Case(Part Part, CallAddress Call, CallFault Fault)
    {
        public override string ToString() => $"{Part}, {Fault}, {Call}";
    }
}
