using System.Globalization;
using PanOs.HaPair;
using PanOs.Simulator;
using PanOs.Testing;

namespace Quickstart;

/// <summary>What a run took, counted in the lab and on the wall clock.</summary>
internal sealed class JobFigures(PanOsLab lab, TimeSpan wall)
{
    public int XmlApiCalls { get; } = lab.World.FirewallCalls.Count;

    public int Ec2Calls { get; } = lab.World.Ec2.Calls.Count(call => call.Actor == Ec2Simulator.Operator);

    public TimeSpan Virtual { get; } = lab.World.Clock.Elapsed;

    public TimeSpan Wall { get; } = wall;

    public string Summary(JobResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Validation?.PassedCount ?? 0} of {result.Validation?.RunCount ?? 0} checks passed; {Failover(result.Failover)}; {XmlApiCalls} XML API calls, {Ec2Calls} EC2 calls; {Virtual.TotalMinutes:0} virtual minutes in {Wall.TotalSeconds:0.0} s");

    private static string Failover(FailoverReport? failover) => failover is null
        ? "no failover"
        : string.Create(CultureInfo.InvariantCulture, $"failover {failover.Duration.TotalSeconds:0} s virtual");
}
