namespace PanOs.HaPair;

/// <summary>
/// Which firewall gets the configuration that both share: the active one, from which it is synchronized. A failed-over
/// pair is left failed over.
/// </summary>
internal static class DataplaneHolder
{
    public static async Task<FirewallRole> FindAsync(ApplyContext context, CancellationToken cancellationToken)
    {
        if (context.New.ContainsKey(FirewallRole.Primary) || context.New.ContainsKey(FirewallRole.Secondary))
        {
            return FirewallRole.Primary;
        }

        PanOsClient primary = await context.ClientAsync(FirewallRole.Primary, cancellationToken).ConfigureAwait(false);
        PanOsClient secondary = await context.ClientAsync(FirewallRole.Secondary, cancellationToken).ConfigureAwait(false);
        return await IsActiveAsync(primary).ConfigureAwait(false) || !await IsActiveAsync(secondary).ConfigureAwait(false)
            ? FirewallRole.Primary
            : FirewallRole.Secondary;

        async Task<bool> IsActiveAsync(PanOsClient client) =>
            await client.GetHighAvailabilityStateAsync(cancellationToken).ConfigureAwait(false) is { Enabled: true, Local.State: "active" };
    }
}
