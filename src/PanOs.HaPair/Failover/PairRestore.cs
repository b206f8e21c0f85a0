namespace PanOs.HaPair;

/// <summary>What <see cref="FirewallPair.RestoreAsync"/> did.</summary>
/// <param name="Restored">The firewalls that were suspended and are functional again; empty when none was.</param>
/// <param name="Active">The firewall that is active now.</param>
public sealed record RestoreReport(IReadOnlyList<FirewallRole> Restored, FirewallRole Active)
{
    /// <summary>
    /// Whether <see cref="Active"/> was given its role, because it had the dataplane and the firewall that was active
    /// did not: somebody attached the interfaces by hand, say.
    /// </summary>
    public bool GaveRole { get; init; }

    /// <summary>What was done and who is active, in a sentence.</summary>
    public override string ToString() => (Restored.Count == 0
        ? $"No firewall was suspended; the {PairText.Word(Active)} one is active."
        : $"Made functional again: {string.Join(" and ", Restored.Select(PairText.Word))}; the {PairText.Word(Active)} firewall is active.")
        + (GaveRole ? " It was given its role, as it has the dataplane." : "");
}

/// <summary>Makes suspended firewalls functional again, and waits until the pair is whole.</summary>
internal sealed class PairRestore(
    FirewallPairOptions options,
    Func<FirewallRole, CancellationToken, Task<PanOsClient>> client,
    Action<string, ProgressState> report,
    Func<CancellationToken, Task<FirewallRole?>>? holderOf = null)
{
    // How long interfaces or addresses may be on their way to a firewall that has just become active.
    private static readonly TimeSpan s_moveLimit = TimeSpan.FromMinutes(2);

    /// <param name="holder">The firewall that has the dataplane interfaces, which goes first if both are suspended.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<RestoreReport> RunAsync(FirewallRole holder, CancellationToken cancellationToken)
    {
        report("asks both firewalls", ProgressState.Started);
        List<FirewallRole> restored = [];

        // At every look, not only at the first one: a firewall may be silent for a moment, or just about to suspend itself.
        PairStates last = await WaitAsync(
            async (states, token) =>
            {
                await MakeFunctionalAsync(states, holder, restored, token).ConfigureAwait(false);
                return states.IsFormed;
            },
            cancellationToken).ConfigureAwait(false);
        FirewallRole[] suspended = [.. restored];
        RequireFormed(last, suspended);
        bool gave = holderOf is not null && await GiveRoleAsync(holderOf, last.Active!.Value, cancellationToken).ConfigureAwait(false);
        var done = new RestoreReport(suspended, gave ? PairRoles.PeerOf(last.Active!.Value) : last.Active!.Value) { GaveRole = gave };
        report(done.ToString(), suspended.Length == 0 && !gave ? ProgressState.Skipped : ProgressState.Done);
        return done;
    }

    /// <summary>
    /// Gives the role to the firewall that has the dataplane, when the active one lacks it. No traffic passes as it is,
    /// so suspending the active one interrupts none.
    /// </summary>
    private async Task<bool> GiveRoleAsync(Func<CancellationToken, Task<FirewallRole?>> holderOf, FirewallRole active, CancellationToken cancellationToken)
    {
        FirewallRole? holder = null;
        bool serves = await Poll.UntilAsync(options.TimeProvider, options.PollInterval, s_moveLimit, HasAsync, cancellationToken).ConfigureAwait(false);
        if (serves || holder is not { } other)
        {
            return false;
        }

        report($"the {PairText.Word(active)} firewall is active, but the {PairText.Word(other)} one has the dataplane: gives it the role", ProgressState.Running);
        PanOsClient old = await client(active, cancellationToken).ConfigureAwait(false);
        await old.SuspendAsync(cancellationToken).ConfigureAwait(false);
        await WaitAsync(states => states.Active == other, cancellationToken).ConfigureAwait(false);
        old = await client(active, cancellationToken).ConfigureAwait(false);
        await old.MakeFunctionalAsync(cancellationToken).ConfigureAwait(false);
        RequireFormed(await WaitAsync(states => states.IsFormed && states.Active == other, cancellationToken).ConfigureAwait(false), [active]);
        return true;

        async Task<bool> HasAsync(CancellationToken token)
        {
            holder = await holderOf(token).ConfigureAwait(false);
            return holder == active;
        }
    }

    private void RequireFormed(PairStates last, FirewallRole[] suspended)
    {
        if (!last.IsFormed)
        {
            throw new FailoverException(
                $"The pair did not become an active and a passive firewall within {options.FailoverLimit.TotalMinutes:0} minutes: {last}. "
                + $"Run {nameof(FirewallPair.ValidateAsync)} to learn what is to blame.", [])
            {
                IsPutBack = suspended.Length == 0 ? null : last.SuspendedFirewalls.Count == 0,
            };
        }
    }

    private async Task MakeFunctionalAsync(PairStates states, FirewallRole holder, List<FirewallRole> restored, CancellationToken cancellationToken)
    {
        if (states.SuspendedFirewalls.Count == 0)
        {
            return;
        }

        // Both at once would hold an election, so the one that has the dataplane goes first and the other one waits for it.
        FirewallRole role = states.SuspendedFirewalls.OrderByDescending(each => each == holder).First();
        if (restored.Count > 0 && !restored.Contains(role) && states.Active is null)
        {
            return;
        }

        PanOsClient firewall = await client(role, cancellationToken).ConfigureAwait(false);
        await firewall.MakeFunctionalAsync(cancellationToken).ConfigureAwait(false);
        report($"makes the {PairText.Word(role)} firewall functional again", ProgressState.Running);
        if (!restored.Contains(role))
        {
            restored.Add(role);
        }
    }

    private Task<PairStates> WaitAsync(Func<PairStates, bool> isThere, CancellationToken cancellationToken) =>
        WaitAsync((states, _) => Task.FromResult(isThere(states)), cancellationToken);

    private async Task<PairStates> WaitAsync(Func<PairStates, CancellationToken, Task<bool>> look, CancellationToken cancellationToken)
    {
        PairStates last = new(null, null);
        await Poll.UntilAsync(
            options.TimeProvider, options.PollInterval, options.FailoverLimit,
            async token =>
            {
                last = await PairStates.ReadAsync(client, token).ConfigureAwait(false);
                return await look(last, token).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
        return last;
    }
}
