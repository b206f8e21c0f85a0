namespace PanOs.HaPair;

/// <summary>
/// Which firewall gets the configuration that both share: the active one, from which it is synchronized. A failed-over
/// pair is left failed over.
/// </summary>
internal static class DataplaneHolder
{
    public static async Task<FirewallRole> FindAsync(ApplyContext context, CancellationToken cancellationToken)
    {
        // A new firewall takes over what the other one has, if that one serves: nothing of the pair is taken from it.
        if (!await IsActiveAsync(FirewallRole.Secondary).ConfigureAwait(false))
        {
            return FirewallRole.Primary;
        }

        return await IsActiveAsync(FirewallRole.Primary).ConfigureAwait(false) ? FirewallRole.Primary : FirewallRole.Secondary;

        async Task<bool> IsActiveAsync(FirewallRole role)
        {
            if (context.New.ContainsKey(role))
            {
                return false;
            }

            PanOsClient client = await context.ClientAsync(role, cancellationToken).ConfigureAwait(false);
            return await client.GetHighAvailabilityStateAsync(cancellationToken).ConfigureAwait(false) is { Enabled: true, Local.State: "active" };
        }
    }
}
