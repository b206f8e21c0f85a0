using System.Diagnostics.CodeAnalysis;

namespace PanOs.HaPair;

/// <summary>How putting back went.</summary>
/// <param name="IsFunctional">Whether no firewall of the pair is left suspended by the failover.</param>
/// <param name="Text">The same in a sentence or two, with what to do.</param>
internal sealed record PutBackOutcome(bool IsFunctional, string Text);

/// <summary>
/// Takes back a failover that did not come to its end: the firewall that was told to suspend itself is made functional
/// again and, when its peer took the role but does not serve, gets the role back. Each wait ends at
/// <see cref="FirewallPairOptions.PutBackLimit"/>.
/// </summary>
internal sealed class FailoverPutBack(
    FirewallPairOptions options, Func<FirewallRole, CancellationToken, Task<PanOsClient>> client, Action<string> report)
{
    // The order to suspend may have lost its answer, and take effect after the first look.
    private const int SteadyLooks = 2;

    /// <summary>Puts back.</summary>
    /// <param name="from">The firewall that was told to suspend itself.</param>
    /// <param name="takeRoleBack">Whether the peer does not serve, and nobody is in a hurry to leave.</param>
    public async Task<PutBackOutcome> RunAsync(FirewallRole from, bool takeRoleBack)
    {
        FirewallRole to = PairRoles.PeerOf(from);
        string first = PairText.Word(from);
        string? fault = await MakeFunctionalAsync(from).ConfigureAwait(false);
        if (fault is not null)
        {
            return new PutBackOutcome(false,
                $"The {first} firewall could not be made functional again within {options.PutBackLimit.TotalMinutes:0} minutes ({fault}) and may still be suspended: "
                + $"call {nameof(FirewallPair.RestoreAsync)}.");
        }

        report($"the {first} firewall is functional again");
        if (!takeRoleBack)
        {
            return new PutBackOutcome(true, $"The {first} firewall was made functional again.");
        }

        PairStates states = await SettleAsync(each => each.Active == from || (each.IsFormed && each.Active == to)).ConfigureAwait(false);
        if (!states.IsFormed || states.Active != to)
        {
            return new PutBackOutcome(true, $"The {first} firewall was made functional again; now {states}.");
        }

        return await TakeRoleBackAsync(from, to).ConfigureAwait(false);
    }

    // The peer is active and does not serve: the first one, which did, gets the role back.
    private async Task<PutBackOutcome> TakeRoleBackAsync(FirewallRole from, FirewallRole to)
    {
        string second = PairText.Word(to);
        string? refused = await TryAsync(to, (firewall, token) => firewall.SuspendAsync(token)).ConfigureAwait(false);
        PairStates states = refused is null
            ? await SettleAsync(each => each.Active == from).ConfigureAwait(false)
            : new PairStates(null, null);
        string? fault = await MakeFunctionalAsync(to).ConfigureAwait(false);
        string role = refused is null && states.Active == from ? $"and is active again, as the {second} firewall did not serve"
            : $"but did not become active again ({refused ?? states.ToString()})";
        return fault is null
            ? new PutBackOutcome(true, $"The {PairText.Word(from)} firewall was made functional again, {role}.")
            : new PutBackOutcome(false,
                $"The {PairText.Word(from)} firewall was made functional again, {role}; the {second} firewall may still be suspended ({fault}): "
                + $"call {nameof(FirewallPair.RestoreAsync)}.");
    }

    /// <summary>Makes a firewall functional until it says that it is no longer suspended.</summary>
    /// <returns>Null when it is; otherwise why not.</returns>
    private async Task<string?> MakeFunctionalAsync(FirewallRole role)
    {
        string last = "it still says that it is suspended";
        int steady = 0;
        bool functional = await Poll.UntilAsync(options.TimeProvider, options.FailoverPollInterval, options.PutBackLimit, LookAsync, CancellationToken.None).ConfigureAwait(false);
        return functional ? null : last;

        async Task<bool> LookAsync(CancellationToken token)
        {
            string? fault = await TryAsync(role, async (firewall, ct) =>
            {
                HighAvailabilityState state = await firewall.GetHighAvailabilityStateAsync(ct).ConfigureAwait(false);
                steady = state.Local.State == PairStates.Suspended ? 0 : steady + 1;
                if (steady == 0)
                {
                    await firewall.MakeFunctionalAsync(ct).ConfigureAwait(false);
                }
            }).ConfigureAwait(false);
            last = fault ?? last;
            return fault is null && steady >= SteadyLooks;
        }
    }

    private async Task<PairStates> SettleAsync(Func<PairStates, bool> isThere)
    {
        PairStates last = new(null, null);
        await Poll.UntilAsync(
            options.TimeProvider, options.FailoverPollInterval, options.PutBackLimit,
            async token =>
            {
                string? fault = await TryAsync(
                    FirewallRole.Primary, async (_, ct) => last = await PairStates.ReadAsync(client, ct).ConfigureAwait(false)).ConfigureAwait(false);
                return fault is null && isThere(last);
            },
            CancellationToken.None).ConfigureAwait(false);
        return last;
    }

    [SuppressMessage("Design", "CA1031", Justification = "No firewall may be left suspended because of a fault that nobody foresaw.")]
    private async Task<string?> TryAsync(FirewallRole role, Func<PanOsClient, CancellationToken, Task> order)
    {
        try
        {
            PanOsClient firewall = await client(role, CancellationToken.None).ConfigureAwait(false);
            await order(firewall, CancellationToken.None).ConfigureAwait(false);
            return null;
        }
        catch (Exception fault)
        {
            // A vault that fails too: whatever it is, it is tried again, and told when there is no time left.
            return fault.Message;
        }
    }
}
