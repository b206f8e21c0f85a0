using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// A failover: suspends the active firewall, watches until the other one serves, and makes the first one functional
/// again, so that it returns as the passive one. One that breaks off is put back: no firewall is left suspended unseen.
/// </summary>
internal sealed class FailoverRun(
    FirewallPairOptions options,
    Func<FirewallRole, CancellationToken, Task<PanOsClient>> client,
    Func<FirewallRole, string?> instanceId,
    Func<CancellationToken, Task<IReadOnlyDictionary<string, ObservedNetworkInterface>>> interfaces,
    Func<CancellationToken, Task<IReadOnlyList<ProbeLine>>>? probes,
    Func<CancellationToken, Task<ProbeResult>>? measure,
    Action<string, ProgressState> report,
    FailoverOptions? how = null,
    FailoverMode mode = FailoverMode.InterfaceMove)
{
    private readonly FailoverOptions _how = how ?? new FailoverOptions();
    private readonly FailoverWatch _watch = new();
    private DateTimeOffset? _movedAt;

    private FailoverSight _last = new(false, false, false, false, null, null);

    public async Task<FailoverReport> RunAsync(CancellationToken cancellationToken)
    {
        FailoverReport there = await OnceAsync(cancellationToken).ConfigureAwait(false);
        if (_how.Ending != FailoverEnding.FailBack)
        {
            return there;
        }

        var back = new FailoverRun(options, client, instanceId, interfaces, probes, measure, report, _how with { Ending = FailoverEnding.Return }, mode);
        return there with { Back = await back.RunAsync(cancellationToken).ConfigureAwait(false) };
    }

    private async Task<FailoverReport> OnceAsync(CancellationToken cancellationToken)
    {
        FirewallRole from = await RequireHealthyAsync(cancellationToken).ConfigureAwait(false);
        FirewallRole to = PairRoles.PeerOf(from);
        ProbeResult? before = measure is null ? null : await measure(cancellationToken).ConfigureAwait(false);
        if (before is { Works: false } && !_how.Force)
        {
            throw new FailoverException(
                $"Traffic does not pass the {PairText.Word(from)} firewall as it is ({before}), so a failover could not be told from a fault. Nothing was changed.", []);
        }

        // Measuring may take minutes, in which the spare can be lost, or somebody else can have failed over.
        if (measure is not null && await RequireHealthyAsync(cancellationToken).ConfigureAwait(false) != from)
        {
            throw new FailoverException($"The {PairText.Word(to)} firewall became active while traffic was measured. Nothing was changed.", []);
        }

        report($"suspends the {PairText.Word(from)} firewall", ProgressState.Started);
        PanOsClient old = await client(from, cancellationToken).ConfigureAwait(false);
        DateTimeOffset started = options.TimeProvider.GetUtcNow();
        FailoverReport done;
        try
        {
            await old.SuspendAsync(cancellationToken).ConfigureAwait(false);
            TimeSpan duration = await WatchAsync(from, to, started, cancellationToken).ConfigureAwait(false);
            ProbeResult? after = measure is null ? null : await measure(cancellationToken).ConfigureAwait(false);
            TimeSpan? outage = probes is null ? null : ProbeRounds.Outage(await probes(cancellationToken).ConfigureAwait(false), started);
            if (_how.Ending != FailoverEnding.LeaveSuspended)
            {
                await ReturnAsync(from, to, started, cancellationToken).ConfigureAwait(false);
            }

            done = new FailoverReport
            {
                From = from,
                To = to,
                StartedAt = started,
                Stages = _watch.Stages,
                Duration = duration,
                Before = before,
                After = after,
                TrafficOutage = outage,
            };
        }
        catch (Exception failure)
        {
            throw await PutBackAsync(from, started, failure, cancellationToken).ConfigureAwait(false);
        }

        report($"the {PairText.Word(to)} firewall serves after {PairText.Seconds(done.Duration)}", ProgressState.Done);
        return done;
    }

    // Whatever went wrong, a firewall that was told to suspend itself must not stay so behind everybody's back.
    private async Task<Exception> PutBackAsync(FirewallRole from, DateTimeOffset started, Exception failure, CancellationToken cancellationToken)
    {
        report("puts the failover back", ProgressState.Running);
        bool cancelled = failure is OperationCanceledException && cancellationToken.IsCancellationRequested;
        var putBack = new FailoverPutBack(
            options, client, stage => report(_watch.Add(stage, options.TimeProvider.GetUtcNow() - started).Name, ProgressState.Running));
        PutBackOutcome outcome = await putBack.RunAsync(from, takeRoleBack: !cancelled && !_last.IsServing).ConfigureAwait(false);
        string what = cancelled ? "The failover was cancelled." : $"The failover broke off. {failure.Message}";
        string message = $"{what} {outcome.Text}";
        report(message, ProgressState.Failed);
        var exception = new FailoverException(message, _watch.Stages, failure) { IsPutBack = outcome.IsFunctional };
        return cancelled ? new OperationCanceledException(message, exception, cancellationToken) : exception;
    }

    private async Task<FirewallRole> RequireHealthyAsync(CancellationToken cancellationToken)
    {
        PairStates states = await PairStates.ReadAsync(client, cancellationToken).ConfigureAwait(false);
        string? fault = states.Active is null || !states.IsFormed ? $"There is no healthy passive firewall to fail over to: {states}."
            : !states.AgreesOnConfiguration ? $"The passive firewall does not have the configuration of the active one: {states.SynchronizationText}."
            : null;
        return states.Active is { } active && (fault is null || _how.Force)
            ? active
            : throw new FailoverException(
                $"{fault}{states.SuspensionAdvice} Nothing was changed. "
                + $"Run {nameof(FirewallPair.ValidateAsync)} to learn what is to blame.", []);
    }

    private async Task<TimeSpan> WatchAsync(FirewallRole from, FirewallRole to, DateTimeOffset started, CancellationToken cancellationToken)
    {
        bool serves = await Poll.UntilAsync(
            options.TimeProvider, options.FailoverPollInterval, options.FailoverLimit, LookAsync, cancellationToken).ConfigureAwait(false);
        return serves
            ? _watch.Stages[^1].At
            : throw new FailoverException(
                $"The {PairText.Word(to)} firewall did not take over within {options.FailoverLimit.TotalMinutes:0} minutes: {_last.Missing}.", _watch.Stages);

        async Task<bool> LookAsync(CancellationToken token)
        {
            _last = await SeeAsync(from, to, token).ConfigureAwait(false);
            foreach (FailoverStage stage in _watch.Note(_last, options.TimeProvider.GetUtcNow() - started))
            {
                report(stage.Name, ProgressState.Running);
            }

            return _last.IsServing;
        }
    }

    private async Task<FailoverSight> SeeAsync(FirewallRole from, FirewallRole to, CancellationToken cancellationToken)
    {
        PairStates states = await PairStates.ReadAsync(client, cancellationToken).ConfigureAwait(false);
        bool active = states.Of(to) is { Local.State: "active" };
        bool suspended = states.Of(from) is { Local.State: PairStates.Suspended };

        // Before the other firewall is active it moves nothing, so AWS is not asked.
        IReadOnlyDictionary<string, ObservedNetworkInterface>? found = active ? await interfaces(cancellationToken).ConfigureAwait(false) : null;
        bool outside = IsOn(found, PairRoles.Outside, to);
        bool inside = IsOn(found, PairRoles.Inside, to);
        string[] additional = [.. (found?.Keys ?? []).Where(role => PairRoles.IsDataplane(role) && role is not (PairRoles.Outside or PairRoles.Inside))];
        bool? others = additional.Length == 0 ? null : additional.All(role => IsOn(found, role, to));
        bool moved = active && outside && inside && others != false;
        if (moved)
        {
            // A probe from before may still have passed the old firewall.
            _movedAt ??= options.TimeProvider.GetUtcNow();
        }

        bool? passes = probes is null ? null
            : moved && ProbeRounds.FirstWorking(await probes(cancellationToken).ConfigureAwait(false), _movedAt!.Value) is not null;
        var sight = new FailoverSight(suspended, active, outside, inside, others, passes);
        return mode == FailoverMode.SecondaryIp ? sight with { Moves = "address is assigned" } : sight;
    }

    private bool IsOn(IReadOnlyDictionary<string, ObservedNetworkInterface>? found, string role, FirewallRole firewall) =>
        found?.GetValueOrDefault(role)?.Attachment is { Status: "attached" } attachment
        && attachment.InstanceId == instanceId(firewall);

    private async Task ReturnAsync(FirewallRole from, FirewallRole to, DateTimeOffset started, CancellationToken cancellationToken)
    {
        PanOsClient old = await client(from, cancellationToken).ConfigureAwait(false);
        await old.MakeFunctionalAsync(cancellationToken).ConfigureAwait(false);
        PairStates last = new(null, null);
        bool back = await Poll.UntilAsync(options.TimeProvider, options.PollInterval, options.FailoverLimit, LookAsync, cancellationToken).ConfigureAwait(false);
        if (!back)
        {
            throw new FailoverException(
                $"The {PairText.Word(to)} firewall serves, but the {PairText.Word(from)} firewall did not return as the passive one "
                + $"within {options.FailoverLimit.TotalMinutes:0} minutes: {last}.", _watch.Stages);
        }

        string name = $"the {PairText.Word(from)} firewall is back as the passive one";
        report(_watch.Add(name, options.TimeProvider.GetUtcNow() - started).Name, ProgressState.Running);

        async Task<bool> LookAsync(CancellationToken token)
        {
            last = await PairStates.ReadAsync(client, token).ConfigureAwait(false);
            return last.IsFormed && last.Active == to;
        }
    }
}
