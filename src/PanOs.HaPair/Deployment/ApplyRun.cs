namespace PanOs.HaPair;

/// <summary>Runs the steps of the article in their order, and tells how each goes.</summary>
internal static class ApplyRun
{
    private static readonly ApplyStep[] s_steps =
    [
        new NetworkStep(),
        new FirstLoginStep(),
        new ReadyStep(),
        new LicenseStep(),
        new ConfigureStep(FirewallRole.Primary),
        new ConfigureStep(FirewallRole.Secondary),
        new RestartStep(),
        new FormPairStep(),
        new SynchronizeStep(),
        new PreemptionStep(),
    ];

    public static Task<HaPairDeployment> RunAsync(ApplyContext context, IProgress<PairProgress>? progress, CancellationToken cancellationToken) =>
        PairDiagnostics.MeasureAsync("apply", context.Topology.Name, context.Options, () => RunStepsAsync(context, progress, cancellationToken));

    private static async Task<HaPairDeployment> RunStepsAsync(ApplyContext context, IProgress<PairProgress>? progress, CancellationToken cancellationToken)
    {
        foreach (ApplyStep step in s_steps)
        {
            DateTimeOffset started = context.Time.GetUtcNow();
            void Tell(string message, ProgressState state) =>
                progress?.Report(new PairProgress(step.Name, message, context.Time.GetUtcNow(), state));

            context.Report = message => Tell(message, ProgressState.Running);
            Tell("started", ProgressState.Started);
            try
            {
                StepOutcome outcome = await PairDiagnostics.MeasureAsync(
                    "apply", context.Topology.Name, context.Options, () => BoundedAsync(step, context, cancellationToken), step.Name).ConfigureAwait(false);
                context.Add(new StepResult(step.Name, outcome.Changed, outcome.Summary, context.Time.GetUtcNow() - started));
                Tell(outcome.Summary, outcome.Changed ? ProgressState.Done : ProgressState.Skipped);
            }
            catch (Exception failure)
            {
                Tell(failure.Message, ProgressState.Failed);
                throw;
            }
        }

        return context.ToDeployment();
    }

    private static async Task<StepOutcome> BoundedAsync(ApplyStep step, ApplyContext context, CancellationToken cancellationToken)
    {
        TimeSpan limit = context.Options.StepLimit;
        using var clock = new CancellationTokenSource(limit, context.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, cancellationToken);
        try
        {
            return await step.RunAsync(context, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException late) when (clock.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException(
                $"The step '{step.Name}' did not end within {limit.TotalMinutes:0} minutes ({nameof(FirewallPairOptions.StepLimit)}). "
                + "What it has done stays; plan and apply again to go on from there.", late);
        }
    }
}
