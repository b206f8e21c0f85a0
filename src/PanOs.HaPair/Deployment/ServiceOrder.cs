using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// Keeps a pair that serves serving while both of its firewalls have to restart: the spare goes first, and the one that
/// serves only when the spare is one again.
/// </summary>
internal static class ServiceOrder
{
    /// <summary>The states of both; one that nobody has logged in to is not asked with a password that it does not have.</summary>
    public static Task<PairStates> StatesAsync(ApplyContext context, CancellationToken cancellationToken)
    {
        return PairStates.ReadAsync(AskAsync, cancellationToken);

        Task<PanOsClient> AskAsync(FirewallRole role, CancellationToken token) =>
            PairTags.HasFirstLogin(context.Found.Instances[PairRoles.Instance(role)]) || context.New.ContainsKey(role)
                ? context.ClientAsync(role, token)
                : throw new PanOsTransportException("Nobody has logged in to it.") { WasNotSent = true };
    }

    /// <summary>Waits until the other firewall can take over from the one that serves.</summary>
    /// <param name="context">The apply.</param>
    /// <param name="serving">Which one serves.</param>
    /// <param name="what">What it would have to do, for the message.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>False when the other one's HA is not on yet: it becomes a spare later in this apply, and the next one can go on.</returns>
    /// <exception cref="PairNotFormedException">There is no spare in time; the one that serves was left alone.</exception>
    public static async Task<bool> WaitForSpareAsync(ApplyContext context, FirewallRole serving, string what, CancellationToken cancellationToken)
    {
        PairStates last = new(null, null);
        bool isSettled = await Poll.UntilAsync(context.Time, context.Options.PollInterval, context.Options.FormationLimit, LookAsync, cancellationToken).ConfigureAwait(false);
        if (!isSettled)
        {
            throw new PairNotFormedException(
                $"The {PairText.Word(serving)} firewall serves and has to {what}, but the other one did not become its spare within {context.Options.FormationLimit.TotalMinutes:0} minutes: {last}.{last.SuspensionAdvice} "
                + "It was left alone, so that traffic goes on. Plan and apply again when the other one is passive.",
                context.ToDeployment());
        }

        if (!last.IsFormed)
        {
            context.Report($"{context.Access.NameOf(serving)}: has to {what}, but serves without a spare: left to the next apply");
        }

        return last.IsFormed;

        async Task<bool> LookAsync(CancellationToken token)
        {
            last = await PairStates.ReadAsync(context.ClientAsync, token).ConfigureAwait(false);
            return last.IsFormed || last.Of(PairRoles.PeerOf(serving)) is { Enabled: false };
        }
    }

    /// <summary>
    /// Works on both firewalls: at once while they are no pair that serves, else on the spare first. Both have begun before
    /// <paramref name="ready"/> waits for either, so that the fault of one does not keep the apply until the other is up.
    /// </summary>
    public static async Task<string[]> OnBothAsync(
        ApplyContext context, string what, Func<FirewallRole, Task<bool>> isNeeded, Func<FirewallRole, Task<string>> work, CancellationToken cancellationToken,
        Func<bool[], bool>? atOnce = null, Func<FirewallRole, Task>? ready = null)
    {
        bool[] needed = await ApplyContext.OnBothAsync(isNeeded).ConfigureAwait(false);
        string[] done = ["", ""];

        // One that has turned HA on, and not restarted yet, may call itself active; a pair it is with a passive one.
        PairStates states = needed.Contains(true) && atOnce?.Invoke(needed) != true ? await StatesAsync(context, cancellationToken).ConfigureAwait(false) : new PairStates(null, null);
        FirewallRole? serving = states.IsFormed ? states.Active : null;
        await RunAsync([.. ApplyContext.Roles.Where(role => needed[(int)role] && role != serving)]).ConfigureAwait(false);
        if (serving is { } last && needed[(int)last] && await WaitForSpareAsync(context, last, what, cancellationToken).ConfigureAwait(false))
        {
            await RunAsync([last]).ConfigureAwait(false);
        }

        return done;

        async Task RunAsync(FirewallRole[] roles)
        {
            await Task.WhenAll(roles.Select(async role => done[(int)role] = await work(role).ConfigureAwait(false))).ConfigureAwait(false);
            await Task.WhenAll(roles.Select(role => ready?.Invoke(role) ?? Task.CompletedTask)).ConfigureAwait(false);
        }
    }
}
