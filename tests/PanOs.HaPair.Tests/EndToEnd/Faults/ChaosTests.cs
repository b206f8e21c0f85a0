using System.Collections.Concurrent;
using System.Globalization;
using PanOs.Simulator;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>
/// Runs of the whole job in a world where things go wrong by chance. Each part ends well, or with one clear error; and
/// when nothing goes wrong any more, the next apply makes the pair whole. Eight seeds by default, 200 with
/// PANOS_EXHAUSTIVE=1; PANOS_SEED=n runs seed n alone.
/// </summary>
public sealed class ChaosTests
{
    private static readonly TimeSpan s_span = TimeSpan.FromMinutes(40);

    [Fact]
    public async Task The_job_ends_well_or_with_one_clear_error_whatever_happens()
    {
        IEnumerable<int> seeds = int.TryParse(Environment.GetEnvironmentVariable("PANOS_SEED"), CultureInfo.InvariantCulture, out int one) ? [one]
            : Enumerable.Range(1, Environment.GetEnvironmentVariable("PANOS_EXHAUSTIVE") == "1" ? 200 : 8);
        var failures = new ConcurrentQueue<string>();
        var errors = new ConcurrentQueue<string>();
        int runs = 0;
        int happened = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(seeds, options, async (seed, _) =>
        {
            // Off the scheduler of the world before.
            await Task.Yield();
            var run = new Run(seed);
            try
            {
                await run.RunAsync();
            }
            catch (Exception failure)
            {
                failures.Enqueue($"seed {seed} (PANOS_SEED={seed} replays it), {run}\n  {failure.GetType().Name} {failure.Message}");
            }

            Interlocked.Increment(ref runs);
            Interlocked.Add(ref happened, run.Happened.Count);
            run.Errors.ForEach(errors.Enqueue);
        });

        string summary = string.Create(CultureInfo.InvariantCulture, $"chaos: {runs} runs, {happened} faults and events, {errors.Count} clear errors, {failures.Count} failures");
        TestContext.Current.TestOutputHelper?.WriteLine(summary);
        TestContext.Current.SendDiagnosticMessage(summary);
        Assert.True(failures.IsEmpty, $"{summary}\n{string.Join('\n', failures)}");
    }

    [Fact]
    public async Task A_seed_gives_the_same_run_twice()
    {
        var first = new Run(3);
        var second = new Run(3);

        await first.RunAsync();
        await second.RunAsync();

        Assert.NotEmpty(first.Happened);
        Assert.Equal(first.Happened, second.Happened);
        Assert.Equal(first.Journal, second.Journal);
    }

    private sealed class Run(int seed)
    {
        private string _at = "";

        public List<string> Errors { get; } = [];

        public List<string> Happened { get; } = [];

        public List<string> Journal { get; private set; } = [];

        public async Task RunAsync()
        {
            await using LabPair lab = await LabPair.StartAsync();
            await lab.RunAsync(async () =>
            {
                await AttemptAsync(lab, "build", async pair => await pair.ApplyAsync(await pair.PlanAsync()));
                await CompleteAsync(lab);
                await AttemptAsync(lab, "failover", pair => pair.FailOverAsync());
                await CompleteAsync(lab);
                await AttemptAsync(lab, "destroy", pair => pair.DestroyAsync());
                await lab.Pair.DestroyAsync();
                Assert.Equal(0, lab.Lab.CountResources(lab.Topology.Name));
            });
            Journal = [.. lab.World.Ec2.Calls.Select(call => call.ToString()), .. lab.World.FirewallCalls.Select(call => call.ToString())];
            Assert.Equal(0, lab.World.Clock.ForeignRequests);
        }

        public override string ToString() => $"{_at}:\n  {string.Join("\n  ", Happened.Concat(Errors))}";

        private async Task AttemptAsync(LabPair lab, string part, Func<FirewallPair, Task> work)
        {
            _at = part;
            var script = new ChaosScript(seed, part);
            var calls = new FaultyCalls(script.Of);
            PairSecrets right = lab.Lab.CreateSecrets(lab.Topology);
            PairSecrets secrets = script.HasWrongPassword ? PairSecrets.FromValues("not the password", await right.SshPrivateKey(default)) : right;
            using var process = new FaultyProcess(lab, calls, secrets) { IsCut = firewall => script.IsCut(lab, firewall) };
            if (part != "destroy")
            {
                script.Schedule(lab, s_span);
            }

            Exception? failure = await process.RunAsync(work);
            Happened.AddRange(calls.Faults.Select(fault => $"{part}: {fault}"));
            if (failure is not null)
            {
                Errors.Add($"{part}: {failure.GetType().Name} {failure.Message}");
                Assert.True(Documented.Is(failure), failure.ToString());
            }

            // Until all that was to happen has happened, and the firewalls have booted and found each other.
            if (part != "destroy")
            {
                await Task.Delay(s_span + TimeSpan.FromMinutes(30), lab.Lab.Time);
            }

            Happened.AddRange(script.Events.Select(each => $"{part}: {each}"));
            if (script.HasWrongPassword)
            {
                Happened.Add($"{part}: a wrong password");
            }

            foreach (FirewallRole role in script.Replaced)
            {
                // Somebody says that the keys were replaced on purpose.
                await lab.Pair.ForgetPinsAsync(role);
            }
        }

        // What a person does, and validation says: restore, apply, check.
        private static async Task CompleteAsync(LabPair lab)
        {
            await using FirewallPair pair = lab.Lab.CreatePair(lab.Topology);
            if (lab.World.Firewalls.Count == 2 && lab.World.Firewalls.All(firewall => firewall.HaState is "active" or "passive" or "suspended"))
            {
                await pair.RestoreAsync();
            }

            await pair.ApplyAsync(await pair.PlanAsync());
            await Task.Delay(TimeSpan.FromMinutes(2), lab.Lab.Time);
            ValidationReport report = await pair.ValidateAsync();
            Assert.True(report.PassedCount == report.RunCount, report.ToString());
            HaPairPlan again = await pair.PlanAsync();
            Assert.False(again.HasChanges, again.ToString());
        }
    }
}
