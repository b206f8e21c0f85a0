using PanOs.HaPair;

namespace Quickstart;

/// <summary>The main job, whole: plan, build, check, probe, fail over and back, apply again, remove. Read this file first; the rest prints.</summary>
internal sealed class PairJob(IPairPlace place, HaPairTopology topology, IJobView view, JobResult result)
{
    public async Task RunAsync(bool keep, CancellationToken cancellationToken)
    {
        await using FirewallPair pair = place.CreatePair(topology);
        view.Show("Plan", result.Plan = await pair.PlanAsync(cancellationToken));
        if (!await place.ApproveAsync(result.Plan, cancellationToken))
        {
            result.Declined = true;
            return;
        }

        try
        {
            result.Applied = await pair.ApplyAsync(result.Plan, view.Progress, cancellationToken);
        }
        catch (PairNotFormedException exception)
        {
            // Everything is built, but the two do not find each other: the checks say why.
            (result.NotFormed, result.Applied) = (exception.Message, exception.Deployment);
        }

        view.Show("Validation", result.Validation = await pair.ValidateAsync(cancellationToken));
        if (result.Validation.Passed && await DrillAsync(pair, cancellationToken))
        {
            int? commits = place.CountCommits();
            result.SecondPlan = await pair.PlanAsync(cancellationToken);
            await pair.ApplyAsync(result.SecondPlan, view.Progress, cancellationToken);
            result.SecondCommits = (place.CountCommits() - commits) ?? 0;
            view.Show("Apply again", $"{result.SecondPlan.Totals}; {result.SecondCommits} commits");
        }

        if (!keep)
        {
            await pair.DestroyAsync(view.Progress, cancellationToken);
        }
    }

    private async Task<bool> DrillAsync(FirewallPair pair, CancellationToken cancellationToken)
    {
        await using TrafficProbe probe = await pair.StartProbeAsync(cancellationToken);
        view.Show("Traffic", result.Before = await probe.MeasureAsync(cancellationToken));
        if (!result.Before.Works)
        {
            return false;
        }

        try
        {
            view.Show("Failover", result.Failover = await pair.FailOverAsync(probe, view.Progress, cancellationToken));
            view.Show("Failback", result.Failback = await pair.FailOverAsync(probe, view.Progress, cancellationToken));
        }
        catch (FailoverException exception)
        {
            // What was put back, and what is left to do, is in the message.
            result.FailoverFault = exception.Message;
            return false;
        }

        view.Show("Traffic", result.After = await probe.MeasureAsync(cancellationToken));
        return true;
    }
}
