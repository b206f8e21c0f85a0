namespace PanOs.HaPair;

/// <summary>Restarts the firewalls whose high availability was turned on since they started, and waits until they are ready again.</summary>
internal sealed class RestartStep : ApplyStep
{
    public override string Name => "restart";

    public override async Task<StepOutcome> RunAsync(ApplyContext context, CancellationToken cancellationToken)
    {
        string[] done = await ApplyContext.OnBothAsync(role => RestartAsync(context, role, cancellationToken)).ConfigureAwait(false);
        await Task.WhenAll(ApplyContext.Roles
            .Where(context.Restarting.ContainsKey)
            .Select(role => Readiness.WaitAsync(context, role, cancellationToken))).ConfigureAwait(false);
        return StepOutcome.OfBoth(done, "both started after their HA settings were committed");
    }

    private static async Task<string> RestartAsync(ApplyContext context, FirewallRole role, CancellationToken cancellationToken)
    {
        PanOsClient client = await context.ClientAsync(role, cancellationToken).ConfigureAwait(false);
        if (!context.TurnedOn.ContainsKey(role) && !await FirewallReader.NeedsRestartAsync(client, cancellationToken).ConfigureAwait(false))
        {
            return "";
        }

        context.Report($"{context.Access.NameOf(role)}: restarts");
        DateTimeOffset before = context.Time.GetUtcNow();
        await client.RestartAsync(cancellationToken).ConfigureAwait(false);
        context.Restarting[role] = before;
        return "restarted";
    }
}
