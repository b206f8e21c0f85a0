using System.Diagnostics.CodeAnalysis;
namespace PanOs.HaPair;

/// <summary>Plans a migration and carries it out, and puts it back when it breaks off.</summary>
internal sealed class MigrationRun(MigrationContext context)
{
    private FailoverMode To => context.Target.FailoverMode;

    private FailoverMode From => FailoverModes.Other(To);

    public async Task<MigrationPlan> PlanAsync(CancellationToken cancellationToken)
    {
        MigrationState state = await context.ReadAsync(cancellationToken).ConfigureAwait(false);
        HaPairPlan apply = await context.PlanAsync(cancellationToken).ConfigureAwait(false);
        bool isThere = state.IsWholly(To);
        state = state with { ApplyHasChanges = !isThere || apply.HasChanges };
        bool underway = !isThere && !state.IsWholly(From);

        // In the mode already, what may be missing is the last step.
        MigrationStep[] steps = isThere && !apply.HasChanges ? [] : [.. MigrationPath.To(To).Where(work => work.IsNeeded(state)).Select(work => work.Step)];
        return new MigrationPlan
        {
            Pair = context.Target.Name,
            From = From,
            To = To,
            IsUnderway = underway,
            Steps = steps,
            Obstacles = steps.Length == 0 || underway ? [] : [.. ObstaclesIn(state)],
            Apply = apply,
        };
    }

    public async Task<MigrationReport> RunAsync(
        MigrationPlan approved, MigrationOptions how, Action<string, string, ProgressState> report, TrafficProbe? probe, CancellationToken cancellationToken)
    {
        MigrationPlan now = await PlanAsync(cancellationToken).ConfigureAwait(false);
        RefuseIfUnsafe(approved, now);
        if (!now.HasChanges)
        {
            return new MigrationReport { From = From, To = To, Steps = [] };
        }

        ProbeResult? before = probe is null ? null : await probe.MeasureAsync(cancellationToken).ConfigureAwait(false);
        if (before is { Works: false } && !now.IsUnderway)
        {
            throw new MigrationException($"Traffic does not pass the pair as it is ({before}). Nothing was changed.");
        }

        try
        {
            await SettleAsync(cancellationToken).ConfigureAwait(false);
            List<StepResult> results = await GoAsync(report, cancellationToken).ConfigureAwait(false);
            ProbeResult? after = probe is null ? null : await probe.MeasureAsync(cancellationToken).ConfigureAwait(false);
            return after is { Works: false }
                ? throw new MigrationException($"Traffic does not pass the pair in {FailoverModes.Word(To)} mode ({after}).")
                : new MigrationReport { From = From, To = To, Steps = results, Before = before, After = after };
        }
        catch (OperationCanceledException stop) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(
                $"The migration to {FailoverModes.Word(To)} mode was cancelled and stands in between. Migrating again goes on from there; with a topology in {FailoverModes.Word(From)} mode it goes back.",
                stop, cancellationToken);
        }
        catch (Exception failure)
        {
            throw await PutBackAsync(failure, how, report).ConfigureAwait(false);
        }
    }

    /// <summary>Goes the path, each step by what it finds then.</summary>
    private async Task<List<StepResult>> GoAsync(Action<string, string, ProgressState> report, CancellationToken cancellationToken)
    {
        List<StepResult> results = [];
        foreach (MigrationWork work in MigrationPath.To(To))
        {
            string name = work.Step.Name;
            DateTimeOffset started = context.Options.TimeProvider.GetUtcNow();
            context.Report = message => report(name, message, ProgressState.Running);
            MigrationState state = await context.ReadSteadyAsync(cancellationToken).ConfigureAwait(false);
            if (!work.IsNeeded(state))
            {
                continue;
            }

            report(name, work.Step.What, ProgressState.Started);
            try
            {
                string summary = await work.RunAsync(context, state, cancellationToken).ConfigureAwait(false);
                results.Add(new StepResult(name, true, summary, context.Options.TimeProvider.GetUtcNow() - started));
                report(name, summary, ProgressState.Done);
            }
            catch (Exception failure)
            {
                report(name, failure.Message, ProgressState.Failed);
                throw;
            }
        }

        MigrationState last = await context.ReadSteadyAsync(cancellationToken).ConfigureAwait(false);
        return last.IsWholly(To)
            ? results
            : throw new MigrationException($"All steps are done, but the pair is not in {FailoverModes.Word(To)} mode. Validate it to learn what is to blame.");
    }

    /// <summary>
    /// A process that ended in between may have left a firewall that restarts, and changes that it did not commit: what the
    /// other direction would not touch has to be taken back.
    /// </summary>
    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        MigrationState state = await context.ReadSteadyAsync(cancellationToken).ConfigureAwait(false);
        ApplyContext apply = context.Apply(new HaPairPlan { Network = new PanOs.Aws.Ec2Plan { Items = [] }, Firewalls = [], Corrections = [] }, state);
        await ApplyContext.OnBothAsync(async role =>
        {
            await Readiness.WaitAsync(apply, role, cancellationToken).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
        foreach (FirewallRole role in ApplyContext.Roles)
        {
            PanOsClient client = await context.Access.ClientAsync(role, state.Addresses, cancellationToken).ConfigureAwait(false);
            await ConfigureStep.TakeBackLeftOverAsync(apply, role, client, cancellationToken).ConfigureAwait(false);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever it is, the caller has to hear that the pair stands in between.")]
    private async Task<Exception> PutBackAsync(Exception failure, MigrationOptions how, Action<string, string, ProgressState> report)
    {
        string what = $"The migration to {FailoverModes.Word(To)} mode broke off. {failure.Message}";
        string rest = $"It stands in between: migrating again goes on from there; with a topology in {FailoverModes.Word(From)} mode it goes back.";
        if (!how.PutBack)
        {
            return new MigrationException($"{what} {rest}", failure) { IsPutBack = false };
        }

        report("put back", $"goes back to {FailoverModes.Word(From)} mode", ProgressState.Started);
        try
        {
            var back = new MigrationRun(context.Back());
            await back.SettleAsync(CancellationToken.None).ConfigureAwait(false);
            await back.GoAsync(report, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception second)
        {
            return new MigrationException($"{what} Putting it back did not come to its end either: {second.Message} {rest}", failure) { IsPutBack = false };
        }

        return new MigrationException($"{what} The pair is back in {FailoverModes.Word(From)} mode.", failure) { IsPutBack = true };
    }

    private static void RefuseIfUnsafe(MigrationPlan approved, MigrationPlan now)
    {
        if (now.Obstacles.Count > 0)
        {
            throw new MigrationException($"The pair '{now.Pair}' is not fit for a migration: {string.Join(" ", now.Obstacles)} Nothing was changed.");
        }

        string[] surprises = [.. now.Steps.Except(approved.Steps).Select(step => step.Name)];
        if (approved.To != now.To || surprises.Length > 0)
        {
            throw new MigrationException(
                $"The pair is not as it was when the migration was planned; the plan does not say: {string.Join(", ", surprises)}. Nothing was changed; plan again.");
        }
    }

    private static IEnumerable<string> ObstaclesIn(MigrationState state)
    {
        if (!state.States.IsFormed)
        {
            yield return $"The firewalls are not an active and a passive one: {state.States}.{state.States.SuspensionAdvice}";
        }
        else if (!state.States.AgreesOnConfiguration)
        {
            yield return $"Their configurations differ: {state.States.SynchronizationText}.";
        }

        foreach (FirewallRole role in ApplyContext.Roles)
        {
            if (state.Of(role) is not { } line)
            {
                yield return $"The command line of the {PairText.Word(role)} firewall cannot be read.";
            }
            else if (line.FailoverMode == AwsFailoverMode.Unknown || line.DpdkOn is null)
            {
                yield return $"The {PairText.Word(role)} firewall does not say in which failover and packet I/O mode it is.";
            }
        }
    }
}
