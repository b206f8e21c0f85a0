namespace PanOs.HaPair;

/// <summary>What <see cref="FirewallPair.RestoreAsync"/> did.</summary>
/// <param name="Restored">The firewalls that were suspended and are functional again; empty when none was.</param>
/// <param name="Active">The firewall that is active now.</param>
public sealed record RestoreReport(IReadOnlyList<FirewallRole> Restored, FirewallRole Active)
{
    /// <summary>What was done and who is active, in a sentence.</summary>
    public override string ToString() => Restored.Count == 0
        ? $"No firewall was suspended; the {PairText.Word(Active)} one is active."
        : $"Made functional again: {string.Join(" and ", Restored.Select(PairText.Word))}; the {PairText.Word(Active)} firewall is active.";
}

/// <summary>Makes suspended firewalls functional again, and waits until the pair is whole.</summary>
internal sealed class PairRestore(
    FirewallPairOptions options, Func<FirewallRole, CancellationToken, Task<PanOsClient>> client, Action<string, ProgressState> report)
{
    /// <param name="holder">The firewall that has the dataplane interfaces, which goes first if both are suspended.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<RestoreReport> RunAsync(FirewallRole holder, CancellationToken cancellationToken)
    {
        report("asks both firewalls", ProgressState.Started);
        PairStates found = await PairStates.ReadAsync(client, cancellationToken).ConfigureAwait(false);
        FirewallRole[] suspended = [.. found.SuspendedFirewalls.OrderByDescending(role => role == holder)];
        foreach (FirewallRole role in suspended)
        {
            PanOsClient firewall = await client(role, cancellationToken).ConfigureAwait(false);
            await firewall.MakeFunctionalAsync(cancellationToken).ConfigureAwait(false);
            report($"makes the {PairText.Word(role)} firewall functional again", ProgressState.Running);
            if (suspended.Length > 1 && role == holder)
            {
                // Both at once would hold an election; the interfaces are here already.
                await WaitAsync(states => states.Active == holder, cancellationToken).ConfigureAwait(false);
            }
        }

        PairStates last = await WaitAsync(states => states.IsFormed, cancellationToken).ConfigureAwait(false);
        if (!last.IsFormed)
        {
            throw new FailoverException(
                $"The pair did not become an active and a passive firewall within {options.FailoverLimit.TotalMinutes:0} minutes: {last}. "
                + $"Run {nameof(FirewallPair.ValidateAsync)} to learn what is to blame.", [])
            {
                IsPutBack = suspended.Length == 0 ? null : last.SuspendedFirewalls.Count == 0,
            };
        }

        var done = new RestoreReport(suspended, last.Active!.Value);
        report(done.ToString(), suspended.Length == 0 ? ProgressState.Skipped : ProgressState.Done);
        return done;
    }

    private async Task<PairStates> WaitAsync(Func<PairStates, bool> isThere, CancellationToken cancellationToken)
    {
        PairStates last = new(null, null);
        await Poll.UntilAsync(
            options.TimeProvider, options.PollInterval, options.FailoverLimit,
            async token =>
            {
                last = await PairStates.ReadAsync(client, token).ConfigureAwait(false);
                return isThere(last);
            },
            cancellationToken).ConfigureAwait(false);
        return last;
    }
}
