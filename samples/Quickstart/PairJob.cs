using PanOs.HaPair;

namespace Quickstart;

/// <summary>
/// The main job, whole: plan, build, check, probe, fail over and back, apply again, remove. This file is the one to
/// read first; the rest of the sample only prints.
/// </summary>
internal sealed class PairJob(IPairPlace place, HaPairTopology topology, IJobView view, JobResult result)
{
    public async Task RunAsync(bool keep, CancellationToken cancellationToken)
    {
        await using FirewallPair pair = place.CreatePair(topology);
        result.Plan = await pair.PlanAsync(cancellationToken);
        view.Show("Plan", result.Plan);
        if (!await place.ApproveAsync(result.Plan, cancellationToken))
        {
            result.Declined = true;
            return;
        }

        await BuildAsync(pair, result.Plan, cancellationToken);

        result.Validation = await pair.ValidateAsync(cancellationToken);
        view.Show("Validation", result.Validation);
        if (result.Validation.Passed)
        {
            await DrillAsync(pair, cancellationToken);
        }

        if (result.Failback is not null)
        {
            await ApplyAgainAsync(pair, cancellationToken);
        }

        if (!keep)
        {
            await pair.DestroyAsync(view.Progress, cancellationToken);
        }
    }

    private async Task BuildAsync(FirewallPair pair, HaPairPlan plan, CancellationToken cancellationToken)
    {
        try
        {
            HaPairDeployment built = await pair.ApplyAsync(plan, view.Progress, cancellationToken);
            result.UntrustAddress = built.Addresses.OutsidePublic;
        }
        catch (PairNotFormedException exception)
        {
            // Everything is built, but the two do not find each other: the checks say why.
            result.NotFormed = exception.Message;
        }
    }

    private async Task DrillAsync(FirewallPair pair, CancellationToken cancellationToken)
    {
        await using TrafficProbe probe = await pair.StartProbeAsync(cancellationToken);
        result.Before = await probe.MeasureAsync(cancellationToken);
        view.Show("Traffic", result.Before);
        if (!result.Before.Works)
        {
            return;
        }

        try
        {
            result.Failover = await pair.FailOverAsync(probe, view.Progress, cancellationToken);
            view.Show("Failover", result.Failover);
            result.Failback = await pair.FailOverAsync(probe, view.Progress, cancellationToken);
            view.Show("Failback", result.Failback);
        }
        catch (FailoverException exception)
        {
            result.FailoverFault = exception.Message;
            return;
        }

        result.After = await probe.MeasureAsync(cancellationToken);
        view.Show("Traffic", result.After);
    }

    private async Task ApplyAgainAsync(FirewallPair pair, CancellationToken cancellationToken)
    {
        int? commits = place.CountCommits();
        result.SecondPlan = await pair.PlanAsync(cancellationToken);
        await pair.ApplyAsync(result.SecondPlan, view.Progress, cancellationToken);
        result.SecondCommits = (place.CountCommits() - commits) ?? 0;
        view.Show("Apply again", $"{result.SecondPlan.Totals}; {result.SecondCommits} commits");
    }
}
