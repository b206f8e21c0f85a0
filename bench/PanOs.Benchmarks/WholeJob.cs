using System.Globalization;
using PanOs.HaPair;
using PanOs.Testing;

namespace PanOs.Benchmarks;

/// <summary>What one whole job costs in process: plan, build, check, fail over and back, apply again, remove.</summary>
internal static class WholeJob
{
    private const string PublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEj3TQ2aOQ0kSxZ0n4vPZ3mYb1yq7cYc4o2l9m0uF1aB bench";

    public static async Task RunAsync(int runs)
    {
        await OnceAsync();
        await OnceAsync();
        TimeSpan cpuBefore = Environment.CpuUsage.TotalTime;
        long allocatedBefore = GC.GetTotalAllocatedBytes();
        TimeSpan virtualTime = TimeSpan.Zero;
        for (int i = 0; i < runs; i++)
        {
            virtualTime += await OnceAsync();
        }

        double cpu = (Environment.CpuUsage.TotalTime - cpuBefore).TotalMilliseconds / runs;
        double allocated = (GC.GetTotalAllocatedBytes() - allocatedBefore) / 1e6 / runs;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{runs} jobs: {cpu:0} ms of CPU, {allocated:0} MB allocated, {virtualTime.TotalMinutes / runs:0} virtual minutes each"));
    }

    private static async Task<TimeSpan> OnceAsync()
    {
        await using PanOsLab lab = await PanOsLab.StartAsync();
        await using FirewallPair pair = lab.CreatePair(
            HaPairTopology.Documented("bench", "eu-central-1", ["198.51.100.7/32"], PublicKey, "panos-ha"));
        await lab.RunAsync(async () =>
        {
            await pair.ApplyAsync(await pair.PlanAsync());
            (await pair.ValidateAsync()).ThrowIfFailed();
            await using (TrafficProbe probe = await pair.StartProbeAsync())
            {
                await pair.FailOverAsync(probe);
                await pair.FailOverAsync(probe);
            }

            await pair.ApplyAsync(await pair.PlanAsync());
            await pair.DestroyAsync();
        });
        return lab.World.Clock.Elapsed;
    }
}
