namespace PanOs.HaPair;

/// <summary>Configures one firewall: all changes in one request, then one commit.</summary>
internal sealed class ConfigureStep(FirewallRole role) : ApplyStep
{
    public override string Name => "configure " + PairText.Word(role);

    public override async Task<StepOutcome> RunAsync(ApplyContext context, CancellationToken cancellationToken)
    {
        FirewallRole holder = await DataplaneHolder.FindAsync(context, cancellationToken).ConfigureAwait(false);
        context.Configured = holder;
        return await ConfigureAsync(context, role, role == holder, context.New.ContainsKey(role), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Configures one firewall.</summary>
    /// <param name="context">The apply.</param>
    /// <param name="role">Which.</param>
    /// <param name="holdsDataplane">Whether it gets the dataplane's configuration itself, and not from the other one.</param>
    /// <param name="isBlank">Whether it is as it was delivered.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal static async Task<StepOutcome> ConfigureAsync(
        ApplyContext context, FirewallRole role, bool holdsDataplane, bool isBlank, CancellationToken cancellationToken)
    {
        PanOsClient client = await context.ClientAsync(role, cancellationToken).ConfigureAwait(false);
        FirewallIntent intent = FirewallIntent.For(context.Topology, role, context.Addresses, holdsDataplane);

        // Nobody has configured a firewall whose administrator had no password: there is nothing to compare with.
        FirewallReading? found = isBlank
            ? null
            : await context.Reader.ReadConfigurationAsync(client, cancellationToken).ConfigureAwait(false);
        if (await PreemptsTooEarlyAsync(context, role, holdsDataplane, found, cancellationToken).ConfigureAwait(false))
        {
            context.PreemptsLater = true;
            intent = intent with { HighAvailability = intent.HighAvailability with { Preemptive = false } };
        }

        IReadOnlyList<ConfigurationChange> changes = ConfigurationPlanner.Compare(intent, found);
        bool turnsOn = found is not { HighAvailability.Enabled: true };
        if (changes.Count == 0)
        {
            return StepOutcome.AsIs("configured as planned");
        }

        CommitResult result = await CommitAsync(context, role, client, intent, changes, turnsOn, cancellationToken).ConfigureAwait(false);
        if (!result.HadChanges)
        {
            return StepOutcome.AsIs("configured as planned; the firewall found nothing to commit");
        }

        if (turnsOn)
        {
            context.TurnedOn[role] = true;
        }

        return StepOutcome.Did($"{changes.Count} changes committed with job {result.JobId}");
    }

    // A primary firewall that is built again beside one that serves would take the role from it before it has its configuration.
    private static async Task<bool> PreemptsTooEarlyAsync(
        ApplyContext context, FirewallRole role, bool holdsDataplane, FirewallReading? found, CancellationToken cancellationToken) =>
        role == FirewallRole.Primary && !holdsDataplane && context.Topology.HighAvailability.Preemptive
        && found is not { HighAvailability.Preemptive: true }
        && !(await PairStates.ReadAsync(context.ClientAsync, cancellationToken).ConfigureAwait(false)).IsSynchronized;

    private static async Task<CommitResult> CommitAsync(
        ApplyContext context, FirewallRole role, PanOsClient client, FirewallIntent intent, IReadOnlyList<ConfigurationChange> changes, bool turnsOn, CancellationToken cancellationToken)
    {
        string description = HaCommits.Description(context.Topology.Name, role, turnsOn);
        await TakeBackLeftOverAsync(context, role, client, cancellationToken).ConfigureAwait(false);
        // The lock of an apply that was cut off is this pair's own.
        var edit = new EditOptions { Comment = description, TakeOverLock = true, AdoptPendingChanges = context.Options.AdoptPendingChanges };
        CandidateSession session = await client.BeginEditAsync(edit, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            ConfigurationPlanner.Stage(intent, changes, session);
            context.Report($"{context.Access.NameOf(role)}: {session.Count} changes in one request");
            var options = new CommitOptions
            {
                Description = description,
                Wait = new JobWaitOptions { Limit = context.Options.CommitLimit },
            };
            CommitOperation commit;
            try
            {
                commit = await session.CommitAsync(WaitUntil.Started, options, cancellationToken).ConfigureAwait(false);
            }
            catch (PanOsCommitException unknown) when (unknown.Job is null && !context.Options.AdoptPendingChanges)
            {
                await TakeBackUnstartedAsync(client, cancellationToken).ConfigureAwait(false);
                throw;
            }

            context.Report($"{context.Access.NameOf(role)}: commit job {commit.JobId}");
            try
            {
                return await commit.WaitForCompletionAsync(null, cancellationToken).ConfigureAwait(false);
            }
            catch (PanOsCommitException refused) when (refused.Job is not null && !context.Options.AdoptPendingChanges)
            {
                // What the firewall does not accept would stand in the way of the next, better try.
                await client.RevertChangesAsync(cancellationToken).ConfigureAwait(false);
                throw;
            }
        }
    }

    // No commit of these changes was found, and they must not wait for the next apply as if they were a stranger's. One
    // that comes late after all finds nothing to commit.
    private static async Task TakeBackUnstartedAsync(PanOsClient client, CancellationToken cancellationToken)
    {
        try
        {
            IReadOnlyList<Job> jobs = await client.GetJobsAsync(cancellationToken).ConfigureAwait(false);
            if (!jobs.Any(job => job is { IsFinished: false, Type: "Commit" }))
            {
                await client.RevertChangesAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (PanOsException)
        {
            // It cannot be reached: that the commit is not known is the error to tell.
        }
    }

    /// <summary>
    /// A lock with this pair's comment was left by an apply that ended between its changes and its commit: they are its own,
    /// and are made anew. Anything else that waits in the candidate is somebody's work and stops the edit.
    /// </summary>
    internal static async Task TakeBackLeftOverAsync(ApplyContext context, FirewallRole role, PanOsClient client, CancellationToken cancellationToken)
    {
        if (context.New.ContainsKey(role) || !await client.HasPendingChangesAsync(cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        IReadOnlyList<HeldLock> locks = await client.GetConfigurationLocksAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        if (locks.Any(held => held.Owner == FirewallAccess.User && held.IsOfAnEdit && HaCommits.IsOf(context.Topology.Name, held.Comment)))
        {
            context.Report($"{context.Access.NameOf(role)}: takes back what an earlier apply left uncommitted");
            await client.RevertChangesAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
