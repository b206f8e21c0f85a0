namespace PanOs;

/// <summary>
/// Looks at a firewall's role right before each attempt to write to it. A failover between the choice of the firewall
/// and the write, or between two attempts of it, ends in a refusal and not in a write to the wrong firewall.
/// </summary>
internal sealed class RoleGuard(PanOsClient firewall, string role, TimeSpan lookLimit)
{
    /// <exception cref="PanOsRoleException">It has another role, or did not say.</exception>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        HighAvailabilityState state;
        using var limit = new CancellationTokenSource(lookLimit, firewall.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            state = await firewall.GetHighAvailabilityStateAsync(both.Token).ConfigureAwait(false);
        }
        catch (PanOsException e)
        {
            throw NotChecked(e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw NotChecked(e);
        }

        if (!state.Enabled || !string.Equals(state.Local.State, role, StringComparison.Ordinal))
        {
            throw new PanOsRoleException($"The firewall is no longer {role}; it is {(state.Enabled ? state.Local.ToString() : "without HA")}. Nothing was sent.")
            {
                Device = firewall.Device,
                IsTransient = true,
                Remedy = $"Ask the pair for the {role} firewall again.",
            };
        }
    }

    private PanOsRoleException NotChecked(Exception cause) =>
        new($"Whether the firewall is still {role} could not be found out, so nothing was sent.", cause)
        {
            Device = firewall.Device,
            IsTransient = true,
            Remedy = $"Ask the pair for the {role} firewall again.",
        };
}
