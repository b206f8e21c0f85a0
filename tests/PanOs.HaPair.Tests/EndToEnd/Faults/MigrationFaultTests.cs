using System.Collections.Concurrent;
using System.Globalization;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>
/// Migrations whose calls go wrong. A process that is gone is followed by another one, which goes on or goes back; a fault
/// that stays is put back. A sample by default, every call that writes with PANOS_EXHAUSTIVE=1.
/// </summary>
public sealed class MigrationFaultTests
{
    private const int SampleSize = 9;

    private static readonly string[] s_reads = ["Describe", "show", "get", "keygen", "connect", "version", "check"];

    [Fact]
    public async Task A_migration_that_stops_or_breaks_off_at_a_call_ends_in_one_mode_or_the_other()
    {
        List<Case> all = [];
        foreach (FailoverMode to in Enum.GetValues<FailoverMode>())
        {
            FaultyCalls clean = FaultyCalls.Clean();
            await RunAsync(new Case(to, default, CallFault.None, GoesBack: false), clean);
            CallAddress[] writes = [.. clean.Journal.Where(call => !s_reads.Any(read => call.Operation.Contains(read, StringComparison.OrdinalIgnoreCase)))];
            Assert.True(writes.Length > 10, string.Join(Environment.NewLine, clean.Journal));
            all.AddRange(writes.SelectMany((call, i) => new[]
            {
                new Case(to, call, CallFault.Stops, GoesBack: i % 2 == 0), new Case(to, call, CallFault.FailsBefore, i % 2 == 1), new Case(to, call, CallFault.FailsAfter, i % 2 == 0),
            }));
        }

        bool exhaustive = Environment.GetEnvironmentVariable("PANOS_EXHAUSTIVE") == "1";
        List<Case> cases = exhaustive ? all : [.. Enumerable.Range(0, SampleSize).Select(i => all[(int)((long)i * all.Count / SampleSize)])];
        var failures = new ConcurrentQueue<string>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(cases, options, async (each, _) =>
        {
            // Off the scheduler of the world before.
            await Task.Yield();
            try
            {
                await RunAsync(each, FaultyCalls.With(each.Call, each.Fault));
            }
            catch (Exception failure)
            {
                failures.Enqueue($"{each}: {failure.GetType().Name} {failure.Message}");
            }
        });

        string summary = string.Create(CultureInfo.InvariantCulture, $"migration faults: {cases.Count} of {all.Count} cases, {failures.Count} failures");
        TestContext.Current.TestOutputHelper?.WriteLine(summary);
        Assert.True(failures.IsEmpty, $"{summary}\n{string.Join('\n', failures.Order(StringComparer.Ordinal))}");
    }

    [Theory]
    [InlineData("ec2:DetachNetworkInterface", "free the secondary")]
    [InlineData("ec2:UnassignPrivateIpAddresses", "floating addresses")]
    [InlineData("ec2:AssociateAddress", "apply")]
    public async Task A_fault_that_stays_is_put_back(string denied, string step)
    {
        await using LabPair lab = await LabPair.BuildAsync(SecondaryIpPairTests.SecondaryIp);
        await lab.RunAsync(async () =>
        {
            await MigrationTests.OnAsync(lab, LabPair.Documented, async move =>
            {
                MigrationPlan plan = await move.PlanMigrationAsync();
                Assert.Contains(step, plan.Steps.Select(each => each.Name));
                lab.World.Ec2.Faults.Deny(denied);
                List<string> failed = [];
                MigrationException broken = await Assert.ThrowsAsync<MigrationException>(() => move.MigrateAsync(plan, progress: new Told(line =>
                {
                    if (line.State == ProgressState.Failed)
                    {
                        failed.Add(line.Step);
                    }
                })));
                Assert.Equal(step, failed[0]);
                Assert.True(broken.IsPutBack, broken.Message);
                lab.World.Ec2.Faults.AllowAll();
            });
            await MigrationTests.OnAsync(lab, SecondaryIpPairTests.SecondaryIp, MigrationTests.AssertWholeAsync);
        });
    }

    [Fact]
    public async Task A_cancelled_migration_stands_in_between_and_goes_on()
    {
        await using LabPair lab = await LabPair.BuildAsync(SecondaryIpPairTests.SecondaryIp);
        await lab.RunAsync(async () =>
        {
            await MigrationTests.OnAsync(lab, LabPair.Documented, async move =>
            {
                using var stop = new CancellationTokenSource();
                MigrationPlan plan = await move.PlanMigrationAsync();
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => move.MigrateAsync(plan, progress: new Told(line =>
                {
                    if (line is { Step: "free the secondary", State: ProgressState.Done })
                    {
                        stop.Cancel();
                    }
                }), cancellationToken: stop.Token));
                MigrationPlan rest = await move.PlanMigrationAsync();
                Assert.True(rest.IsUnderway);
                Assert.DoesNotContain("free the secondary", rest.Steps.Select(each => each.Name));
                await move.MigrateAsync(rest);
                await MigrationTests.AssertWholeAsync(move);
            });
        });
    }

    private static async Task RunAsync(Case each, FaultyCalls calls)
    {
        HaPairTopology to = LabPair.Documented with { FailoverMode = each.To };
        HaPairTopology from = LabPair.Documented with { FailoverMode = each.To == FailoverMode.SecondaryIp ? FailoverMode.InterfaceMove : FailoverMode.SecondaryIp };
        await using LabPair lab = await LabPair.BuildAsync(from);

        // The profile allows what both modes need.
        await using FirewallPair unused = lab.Lab.CreatePair(to);
        using var process = new FaultyProcess(lab, calls, topology: to);
        await lab.RunAsync(async () =>
        {
            Exception? failure = await process.RunAsync(async pair => await pair.MigrateAsync(await pair.PlanMigrationAsync()));
            Assert.True(failure is null || Documented.Is(failure), $"the attempt ended with {failure}");
            if (failure is MigrationException { IsPutBack: true })
            {
                await MigrationTests.OnAsync(lab, from, MigrationTests.AssertWholeAsync);
            }

            await MigrationTests.OnAsync(lab, each.GoesBack ? from : to, async next =>
            {
                await next.MigrateAsync(await next.PlanMigrationAsync());
                await MigrationTests.AssertWholeAsync(next);
                await next.DestroyAsync();
                Assert.Equal(0, lab.Lab.CountResources(lab.Topology.Name));
            });
        });
    }

    private sealed record Case(FailoverMode To, CallAddress Call, CallFault Fault, bool GoesBack)
    {
        public override string ToString() => $"to {To}, {Fault}, {Call}, then {(GoesBack ? "back" : "on")}";
    }
}
