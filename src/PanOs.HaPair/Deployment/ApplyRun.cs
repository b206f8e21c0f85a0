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

    public static Task<HaPairDeployment> RunAsync(ApplyContext context, Action<string, string, ProgressState> report, CancellationToken cancellationToken) =>
        PairDiagnostics.MeasureAsync("apply", context.Topology.Name, context.Options, () => RunStepsAsync(context, report, cancellationToken));

    private static async Task<HaPairDeployment> RunStepsAsync(ApplyContext context, Action<string, string, ProgressState> report, CancellationToken cancellationToken)
    {
        foreach (ApplyStep step in s_steps)
        {
            DateTimeOffset started = context.Time.GetUtcNow();
            context.Report = message => report(step.Name, message, ProgressState.Running);
            report(step.Name, "started", ProgressState.Started);
            try
            {
                StepOutcome outcome = await PairDiagnostics.MeasureAsync(
                    "apply", context.Topology.Name, context.Options, () => BoundedAsync(step, context, cancellationToken), step.Name).ConfigureAwait(false);
                context.Add(new StepResult(step.Name, outcome.Changed, outcome.Summary, context.Time.GetUtcNow() - started));
                report(step.Name, outcome.Summary, outcome.Changed ? ProgressState.Done : ProgressState.Skipped);
            }
            catch (Exception failure)
            {
                report(step.Name, failure.Message, ProgressState.Failed);
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
