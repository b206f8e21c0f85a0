using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// Where the traffic of a pair goes on AWS. In interface-move mode there is one interface for each port, and it moves; in
/// secondary-ip mode there are two, and the one that has the floating address counts.
/// </summary>
internal sealed class DataplaneView(HaPairTopology topology)
{
    private readonly IReadOnlyList<DataplanePort> _floating = topology.FailoverMode == FailoverMode.SecondaryIp ? DataplanePort.Of(topology) : [];

    /// <summary>The interface that carries the traffic of a port now; null when none does.</summary>
    public ObservedNetworkInterface? Carrying(IReadOnlyDictionary<string, ObservedNetworkInterface> found, string role) =>
        _floating.FirstOrDefault(port => string.Equals(port.Role, role, StringComparison.Ordinal)) is { } floats ? HolderOf(floats, found) : found.GetValueOrDefault(role);

    /// <summary>The interfaces by role; in the roles of the dataplane those that carry traffic now, attached to nothing when none does.</summary>
    public IReadOnlyDictionary<string, ObservedNetworkInterface> Places(IReadOnlyDictionary<string, ObservedNetworkInterface> found) =>
        Places(found, _ => true);

    /// <summary>
    /// Looks where the traffic goes. In secondary-ip mode the plugin rewrites the routes after it has moved the addresses, so
    /// a port counts only once the routes lead to it.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, ObservedNetworkInterface>> LookAsync(Ec2Deployment network, CancellationToken cancellationToken)
    {
        if (_floating.Count == 0)
        {
            return await network.ObserveNetworkInterfacesAsync(cancellationToken).ConfigureAwait(false);
        }

        Ec2Observation all = await network.ObserveAsync(cancellationToken).ConfigureAwait(false);
        HashSet<string> targets = [.. all.RouteTables.Values.SelectMany(table => table.Routes).Where(route => route.TargetKind == RouteTargetKind.NetworkInterface).Select(route => route.TargetId)];
        return Places(all.NetworkInterfaces, port => !Pair(port, all.NetworkInterfaces)
            .Any(each => targets.Contains(each.Id) && each != HolderOf(port, all.NetworkInterfaces)));
    }

    private Dictionary<string, ObservedNetworkInterface> Places(IReadOnlyDictionary<string, ObservedNetworkInterface> found, Func<DataplanePort, bool> isReached)
    {
        Dictionary<string, ObservedNetworkInterface> places = new(found, StringComparer.Ordinal);
        foreach (DataplanePort port in _floating.Where(port => found.ContainsKey(port.Role)))
        {
            places[port.Role] = HolderOf(port, found) is { } holder && isReached(port) ? holder : found[port.Role] with { Attachment = null };
        }

        return places;
    }

    private static ObservedNetworkInterface? HolderOf(DataplanePort port, IReadOnlyDictionary<string, ObservedNetworkInterface> found) =>
        Pair(port, found).FirstOrDefault(each => each.SecondaryAddresses.Contains(port.Floating, StringComparer.Ordinal));

    /// <summary>The interfaces of both firewalls.</summary>
    private static IEnumerable<ObservedNetworkInterface> Pair(DataplanePort port, IReadOnlyDictionary<string, ObservedNetworkInterface> found) =>
        new[] { port.Role, port.SecondaryRole }.Select(found.GetValueOrDefault).OfType<ObservedNetworkInterface>();
}
