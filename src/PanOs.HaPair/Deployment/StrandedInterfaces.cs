using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// Dataplane interfaces that nobody has, because the firewall that had them is gone. If the other one is active they
/// belong to it, and get attached to it before its peer is built again: otherwise the new firewall, which does not
/// serve, would be launched with them.
/// </summary>
internal static class StrandedInterfaces
{
    /// <summary>The dataplane interfaces that are attached to nothing, or to an instance that is going away.</summary>
    public static IReadOnlyList<(ObservedNetworkInterface Interface, int Index)> Find(HaPairTopology topology, Ec2Observation found) =>
        topology.FailoverMode != FailoverMode.InterfaceMove
            ? []
            :
            [
                .. DataplanePort.Of(topology)
                    .Where(port => found.NetworkInterfaces.ContainsKey(port.Role) && found.OwnerOf(port.Role) is null or { State: "shutting-down" })
                    .Select(port => (found.NetworkInterfaces[port.Role], port.Index)),
            ];

    /// <summary>Attaches them to the firewall that is left, if it is active; else does nothing.</summary>
    /// <exception cref="Ec2Exception">AWS refused something, or an instance that goes away did not end in time.</exception>
    public static async Task AttachAsync(ApplyContext context, CancellationToken cancellationToken)
    {
        if (!context.Plan.Network.HasChanges)
        {
            return;
        }

        Ec2Observation found = await context.Network.ObserveAsync(cancellationToken).ConfigureAwait(false);
        if (Left(found) is not { } left || Find(context.Topology, found).Count == 0
            || !await IsActiveAsync(context, left, found, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        ObservedInstance survivor = found.Instances[PairRoles.Instance(left)];
        await context.Instances.WaitForStateAsync(
            [.. found.Instances.Values.Where(instance => instance.State == "shutting-down").Select(instance => instance.Id)], "terminated", cancellationToken).ConfigureAwait(false);
        var interfaces = new Ec2NetworkInterfaces(
            context.Options.Ec2, new Ec2DeploymentOptions { TimeProvider = context.Time, LoggerFactory = context.Options.LoggerFactory });
        foreach ((ObservedNetworkInterface stranded, int index) in Find(context.Topology, await context.Network.ObserveAsync(cancellationToken).ConfigureAwait(false)))
        {
            if (!survivor.Interfaces.ContainsKey(index))
            {
                context.Report($"{stranded.Role}: attached to the {PairText.Word(left)} firewall, which is active");
                await interfaces.AttachAsync(stranded.Id, survivor.Id, index, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // The only firewall that runs; null when both do, or none.
    private static FirewallRole? Left(Ec2Observation found) =>
        ApplyContext.Roles.Where(role => found.Instances.GetValueOrDefault(PairRoles.Instance(role)) is { State: not "shutting-down" }).ToArray() is [var only]
        && found.Instances[PairRoles.Instance(only)].State == "running"
            ? only
            : null;

    private static async Task<bool> IsActiveAsync(ApplyContext context, FirewallRole role, Ec2Observation found, CancellationToken cancellationToken)
    {
        if (ObservedAddresses.Find(context.Topology, found) is not { } addresses || addresses.Of(role).PublicManagement is null)
        {
            return false;
        }

        try
        {
            return await context.Access.AskStateAsync(role, addresses, cancellationToken).ConfigureAwait(false) is { Enabled: true, Local.State: "active" };
        }
        catch (PanOsException)
        {
            // Nothing is given to a firewall that does not say that it serves.
            return false;
        }
    }
}
