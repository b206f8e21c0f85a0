namespace PanOs.HaPair;

/// <summary>Runs the steps of the article in their order, and tells how each goes.</summary>
internal static class ApplyRun
{
    private static readonly ApplyStep[] s_steps =
    [
        new NetworkStep(),
        new FirstLoginStep(),
        new ReadyStep(),
        new ConfigureStep(FirewallRole.Primary),
        new ConfigureStep(FirewallRole.Secondary),
        new RestartStep(),
        new FormPairStep(),
        new SynchronizeStep(),
    ];

    public static async Task<HaPairDeployment> RunAsync(ApplyContext context, IProgress<PairProgress>? progress, CancellationToken cancellationToken)
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
                StepOutcome outcome = await step.RunAsync(context, cancellationToken).ConfigureAwait(false);
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
}
