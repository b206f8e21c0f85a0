using System.Net;
using PanOs.HaPair;
using PanOs.Simulator;
using PanOs.Testing;
using Spectre.Console;

namespace Quickstart;

/// <summary>One run: a lab, the job in it, the summary, the exit code.</summary>
internal static class QuickstartRun
{
    /// <param name="topology">The pair.</param>
    /// <param name="options">What the command line asked for.</param>
    /// <param name="terminal">Where to show live progress; null for plain lines.</param>
    /// <param name="output">Where everything else goes.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="InvalidTopologyException">The pair cannot be built as it is described: nothing was begun.</exception>
    public static async Task<int> RunAsync(
        HaPairTopology topology, QuickstartOptions options, IAnsiConsole? terminal, TextWriter output)
    {
        topology.ThrowIfInvalid();
        TimeProvider wallClock = TimeProvider.System;
        long start = wallClock.GetTimestamp();
        await using var reports = new ReportFiles(options);
        await using PanOsLab lab = await PanOsLab.StartAsync(LabFor(topology));
        var result = new JobResult(topology.Name) { Kept = options.Keep };
        await (terminal is null
            ? RunInLabAsync(lab, topology, result, new PlainView(() => lab.World.Clock.Elapsed, output, options.Verbose))
            : terminal.Status().StartAsync("starting", context =>
                RunInLabAsync(lab, topology, result, new LiveView(lab, terminal, context, wallClock, options.Verbose))));

        result.LeftBehind = lab.CountResources(topology.Name);
        var figures = new JobFigures(lab, wallClock.GetElapsedTime(start));
        await reports.WriteAsync(result, figures);

        await output.WriteLineAsync();
        if (options.Keep)
        {
            await output.WriteLineAsync($"kept: {result.LeftBehind} resources, which end with this process");
        }

        List<string> faults = [.. result.Faults()];
        foreach (string fault in faults)
        {
            await output.WriteLineAsync($"fault: {fault}");
        }

        if (options.Verbose && result.BrokeOff is not null)
        {
            await output.WriteLineAsync(result.BrokeOff.ToString());
        }

        await output.WriteLineAsync(figures.Summary(result));
        return result.BrokeOff is not null ? 1 : faults.Count == 0 ? 0 : 2;
    }

    // The lab stands in for the pair's region, and its operator sits in the first network that the pair trusts.
    private static PanOsLabOptions LabFor(HaPairTopology topology)
    {
        IPNetwork trusted = IPNetwork.Parse(topology.TrustedCidrs[0]);
        return new PanOsLabOptions
        {
            World = new SimulatedWorldOptions { Ec2 = new Ec2SimulatorOptions { Region = topology.Region } },
            OperatorAddress = trusted.BaseAddress,
        };
    }

    private static async Task RunInLabAsync(PanOsLab lab, HaPairTopology topology, JobResult result, IJobView view)
    {
        try
        {
            await lab.RunAsync(() => new PairJob(new LabPlace(lab), topology, view, result).RunAsync(result.Kept, CancellationToken.None));
        }
        catch (Exception exception)
        {
            // What was seen until here is still worth a summary and a report.
            result.BrokeOff = exception;
        }
    }
}
