namespace PanOs.HaPair;

/// <summary>Restarts the firewalls whose high availability was turned on since they started, and waits until they are ready again.</summary>
internal sealed class RestartStep : ApplyStep
{
    public override string Name => "restart";

    public override async Task<StepOutcome> RunAsync(ApplyContext context, CancellationToken cancellationToken)
    {
        // HA that was just turned on on both has made no pair that serves yet.
        string[] done = await ServiceOrder.OnBothAsync(
            context, "restart", role => IsDueAsync(context, role, cancellationToken), role => RestartAsync(context, role, cancellationToken), cancellationToken,
            atOnce: due => due.All(each => each), ready: role => Readiness.WaitAsync(context, role, cancellationToken)).ConfigureAwait(false);
        return StepOutcome.OfBoth(done, "both started after their HA settings were committed");
    }

    private static async Task<bool> IsDueAsync(ApplyContext context, FirewallRole role, CancellationToken cancellationToken) =>
        context.TurnedOn.ContainsKey(role)
        || await FirewallReader.NeedsRestartAsync(await context.ClientAsync(role, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    private static async Task<string> RestartAsync(ApplyContext context, FirewallRole role, CancellationToken cancellationToken)
    {
        PanOsClient client = await context.ClientAsync(role, cancellationToken).ConfigureAwait(false);
        context.Report($"{context.Access.NameOf(role)}: restarts");
        DateTimeOffset before = context.Time.GetUtcNow();
        await client.RestartAsync(cancellationToken).ConfigureAwait(false);
        context.Restarting[role] = before;
        return "restarted";
    }
}
