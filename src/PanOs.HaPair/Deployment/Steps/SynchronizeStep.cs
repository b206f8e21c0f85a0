namespace PanOs.HaPair;

/// <summary>Synchronizes the configuration from the active firewall, unless both already have the same.</summary>
internal sealed class SynchronizeStep : ApplyStep
{
    private const string SyncJob = "HA-Sync";

    public override string Name => "synchronize";

    public override async Task<StepOutcome> RunAsync(ApplyContext context, CancellationToken cancellationToken)
    {
        PairStates states = await PairStates.ReadAsync(context.ClientAsync, cancellationToken).ConfigureAwait(false);
        if (states.Active is { } serves && context.Configured is { } configured && serves != configured)
        {
            await CompleteAsync(context, serves, configured, cancellationToken).ConfigureAwait(false);
            states = await PairStates.ReadAsync(context.ClientAsync, cancellationToken).ConfigureAwait(false);
        }

        if (states.IsSynchronized)
        {
            return StepOutcome.AsIs("both have the same configuration");
        }

        FirewallRole active = states.Active
            ?? throw new PairNotFormedException(
                $"No firewall is the only active one, so none can be synchronized from: {states}.{states.SuspensionAdvice} Plan and apply again when both answer.",
                context.ToDeployment());
        FirewallRole passive = active == FirewallRole.Primary ? FirewallRole.Secondary : FirewallRole.Primary;
        int? before = (await LastJobAsync(context, passive, cancellationToken).ConfigureAwait(false))?.Id;
        bool asked = await OrderAsync(context, active, cancellationToken).ConfigureAwait(false);
        bool done = await Poll.UntilAsync(context.Time, context.Options.PollInterval, context.Options.SynchronizationLimit, DoneAsync, cancellationToken).ConfigureAwait(false);
        return done
            ? new StepOutcome(asked, $"synchronized from the {PairText.Word(active)} firewall")
            : throw new TimeoutException(
                $"The configuration was not synchronized within {context.Options.SynchronizationLimit.TotalMinutes:0} minutes. "
                + $"Look at the {SyncJob} jobs of {context.Access.NameOf(passive)}.");

        async Task<bool> DoneAsync(CancellationToken token)
        {
            Job? job = await LastJobAsync(context, passive, token).ConfigureAwait(false);
            bool isNew = job is not null && (before is null || job.Id > before);
            if (isNew && job!.IsFinished && !job.Succeeded)
            {
                throw new PanOsCommitException(
                    $"{context.Access.NameOf(passive)} did not take the configuration: job {job.Id} ended with {job.Result}. {string.Join(' ', job.Details)}")
                {
                    Job = job,
                    Lines = job.Details,
                };
            }

            return job is not { IsFinished: false }
                && (await PairStates.ReadAsync(context.ClientAsync, token).ConfigureAwait(false)).IsSynchronized;
        }
    }

    // The other firewall became active than the one that was configured. From it the configuration goes to both, so it has to
    // have it: what it lacks would be taken from the other one, too.
    private static async Task CompleteAsync(ApplyContext context, FirewallRole active, FirewallRole configured, CancellationToken cancellationToken)
    {
        if (context.New.ContainsKey(active) && !context.New.ContainsKey(configured))
        {
            throw new PairNotFormedException(
                $"The {PairText.Word(active)} firewall, which is new, became active before it had the configuration of the {PairText.Word(configured)} one. Nothing was synchronized, which would take that from both: "
                + $"fail over to the {PairText.Word(configured)} firewall ({nameof(FailoverOptions)}.{nameof(FailoverOptions.Force)}), then plan and apply again.",
                context.ToDeployment());
        }

        StepOutcome outcome = await ConfigureStep.ConfigureAsync(context, active, holdsDataplane: true, isBlank: false, cancellationToken).ConfigureAwait(false);
        context.Report($"{context.Access.NameOf(active)}: became active; {outcome.Summary}");
    }

    /// <summary>Orders the synchronization. A commit on the active firewall may have started one by itself already.</summary>
    private static async Task<bool> OrderAsync(ApplyContext context, FirewallRole active, CancellationToken cancellationToken)
    {
        PanOsApiException? last = null;
        bool? ordered = null;
        await Poll.UntilAsync(context.Time, context.Options.PollInterval, context.Options.SynchronizationLimit, TryAsync, cancellationToken).ConfigureAwait(false);
        return ordered ?? throw last!;

        async Task<bool> TryAsync(CancellationToken token)
        {
            PanOsClient client = await context.ClientAsync(active, token).ConfigureAwait(false);
            HighAvailabilityState state = await client.GetHighAvailabilityStateAsync(token).ConfigureAwait(false);
            if (state.IsSynchronized || Says(state.RunningSync, "in progress"))
            {
                ordered = false;
                return true;
            }

            try
            {
                context.Report(await client.SyncToPeerAsync(token).ConfigureAwait(false));
                ordered = true;
                return true;
            }
            catch (PanOsApiException refused) when (Says(refused.Message, "already in progress") || Says(refused.Message, "Another sync is in progress"))
            {
                ordered = false;
                return true;
            }
            catch (PanOsApiException refused) when (Says(refused.Message, "commit jobs are queued") || Says(refused.Message, "commit locks"))
            {
                last = refused;
                return false;
            }
        }
    }

    private static bool Says(string text, string what) => text.Contains(what, StringComparison.OrdinalIgnoreCase);

    private static async Task<Job?> LastJobAsync(ApplyContext context, FirewallRole role, CancellationToken cancellationToken)
    {
        PanOsClient client = await context.ClientAsync(role, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Job> jobs = await client.GetJobsAsync(cancellationToken).ConfigureAwait(false);
        return jobs.Where(job => job.Type == SyncJob).MaxBy(job => job.Id);
    }
}
