using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// One failover: suspends the active firewall, watches until the other one serves, and makes the first one functional
/// again, so that it returns as the passive one.
/// </summary>
internal sealed class FailoverRun(
    FirewallPairOptions options,
    Func<FirewallRole, CancellationToken, Task<PanOsClient>> client,
    Func<FirewallRole, string?> instanceId,
    Func<CancellationToken, Task<IReadOnlyDictionary<string, ObservedNetworkInterface>>> interfaces,
    Func<CancellationToken, Task<IReadOnlyList<ProbeLine>>>? probes,
    Func<CancellationToken, Task<ProbeResult>>? measure,
    Action<string, ProgressState> report)
{
    private readonly FailoverWatch _watch = new();
    private DateTimeOffset? _movedAt;

    public async Task<FailoverReport> RunAsync(CancellationToken cancellationToken)
    {
        FirewallRole from = await RequireHealthyAsync(cancellationToken).ConfigureAwait(false);
        FirewallRole to = from == FirewallRole.Primary ? FirewallRole.Secondary : FirewallRole.Primary;
        ProbeResult? before = measure is null ? null : await measure(cancellationToken).ConfigureAwait(false);
        if (before is { Works: false })
        {
            throw new FailoverException(
                $"Traffic does not pass the {PairText.Word(from)} firewall as it is ({before}), so a failover could not be told from a fault. Nothing was changed.", []);
        }

        report($"suspends the {PairText.Word(from)} firewall", ProgressState.Started);
        DateTimeOffset started = options.TimeProvider.GetUtcNow();
        PanOsClient old = await client(from, cancellationToken).ConfigureAwait(false);
        await old.SuspendAsync(cancellationToken).ConfigureAwait(false);
        TimeSpan duration = await WatchAsync(from, to, started, cancellationToken).ConfigureAwait(false);

        ProbeResult? after = measure is null ? null : await measure(cancellationToken).ConfigureAwait(false);
        TimeSpan? outage = probes is null ? null : ProbeRounds.Outage(await probes(cancellationToken).ConfigureAwait(false), started);
        await ReturnAsync(from, to, started, cancellationToken).ConfigureAwait(false);
        report($"the {PairText.Word(to)} firewall serves after {PairText.Seconds(duration)}", ProgressState.Done);
        return new FailoverReport
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

    private async Task<FirewallRole> RequireHealthyAsync(CancellationToken cancellationToken)
    {
        PairStates states = await PairStates.ReadAsync(client, cancellationToken).ConfigureAwait(false);
        return states is { IsFormed: true, Active: { } active }
            ? active
            : throw new FailoverException(
                $"There is no healthy passive firewall to fail over to: {states}. Nothing was changed. "
                + $"Run {nameof(FirewallPair.ValidateAsync)} to learn what is to blame.", []);
    }

    private async Task<TimeSpan> WatchAsync(FirewallRole from, FirewallRole to, DateTimeOffset started, CancellationToken cancellationToken)
    {
        FailoverSight last = new(false, false, false, false, null);
        bool serves = await Poll.UntilAsync(
            options.TimeProvider, options.FailoverPollInterval, options.FailoverLimit, LookAsync, cancellationToken).ConfigureAwait(false);
        return serves
            ? _watch.Stages[^1].At
            : throw new FailoverException(
                $"The {PairText.Word(to)} firewall did not take over within {options.FailoverLimit.TotalMinutes:0} minutes: {last.Missing}. "
                + $"The {PairText.Word(from)} firewall is left suspended; make it functional again to go back.",
                _watch.Stages);

        async Task<bool> LookAsync(CancellationToken token)
        {
            last = await SeeAsync(from, to, token).ConfigureAwait(false);
            foreach (FailoverStage stage in _watch.Note(last, options.TimeProvider.GetUtcNow() - started))
            {
                report(stage.Name, ProgressState.Running);
            }

            return last.IsServing;
        }
    }

    private async Task<FailoverSight> SeeAsync(FirewallRole from, FirewallRole to, CancellationToken cancellationToken)
    {
        PairStates states = await PairStates.ReadAsync(client, cancellationToken).ConfigureAwait(false);
        bool active = states.Of(to) is { Local.State: "active" };
        bool suspended = states.Of(from) is { Local.State: "suspended" };

        // Before the other firewall is active it moves nothing, so AWS is not asked.
        IReadOnlyDictionary<string, ObservedNetworkInterface>? found = active ? await interfaces(cancellationToken).ConfigureAwait(false) : null;
        bool outside = IsOn(found, PairRoles.Outside, to);
        bool inside = IsOn(found, PairRoles.Inside, to);
        bool moved = active && outside && inside;
        if (moved)
        {
            // A probe from before may still have passed the old firewall.
            _movedAt ??= options.TimeProvider.GetUtcNow();
        }

        bool? passes = probes is null ? null
            : moved && ProbeRounds.FirstWorking(await probes(cancellationToken).ConfigureAwait(false), _movedAt!.Value) is not null;
        return new FailoverSight(suspended, active, outside, inside, passes);
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
