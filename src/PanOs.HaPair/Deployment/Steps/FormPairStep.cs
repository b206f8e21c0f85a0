namespace PanOs.HaPair;

/// <summary>Waits until the two firewalls are an active and a passive one.</summary>
internal sealed class FormPairStep : ApplyStep
{
    // Sessions are copied a little after the pair has formed. The pair works without, and validation tells.
    private static readonly TimeSpan s_sessionCopyLimit = TimeSpan.FromMinutes(1);

    public override string Name => "form pair";

    public override async Task<StepOutcome> RunAsync(ApplyContext context, CancellationToken cancellationToken)
    {
        PairStates last = new(null, null);
        bool formed = await Poll.UntilAsync(context.Time, context.Options.PollInterval, context.Options.FormationLimit, FormedAsync, cancellationToken).ConfigureAwait(false);
        if (last.SuspendedFirewalls.Count > 0)
        {
            throw new PairNotFormedException($"The pair '{context.Topology.Name}' is built, but not whole: {last}.{last.SuspensionAdvice}", context.ToDeployment());
        }

        if (!formed)
        {
            throw new PairNotFormedException(
                $"The pair '{context.Topology.Name}' is built, but did not form within {context.Options.FormationLimit.TotalMinutes:0} minutes: {last}. "
                + $"Run {nameof(FirewallPair.ValidateAsync)} to learn what is to blame.",
                context.ToDeployment());
        }

        await Poll.UntilAsync(context.Time, context.Options.PollInterval, s_sessionCopyLimit, CopiesAsync, cancellationToken).ConfigureAwait(false);
        return StepOutcome.AsIs($"{PairText.Word(last.Active!.Value)} is active, the other is passive");

        async Task<bool> FormedAsync(CancellationToken token)
        {
            last = await PairStates.ReadAsync(context.ClientAsync, token).ConfigureAwait(false);
            return last.IsFormed || last.SuspendedFirewalls.Count > 0;
        }

        async Task<bool> CopiesAsync(CancellationToken token) =>
            last.CopiesSessions || (await PairStates.ReadAsync(context.ClientAsync, token).ConfigureAwait(false)).CopiesSessions;
    }
}
