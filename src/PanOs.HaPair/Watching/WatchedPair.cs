using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// The pair that a watch looks at. A firewall may be built again while it goes on, here or in another process, and is then
/// another instance, with other keys and perhaps another address: it is looked up again when the network interfaces say so.
/// </summary>
internal sealed class WatchedPair(HaPairTopology topology, Ec2Deployment network, FirewallAccess access, Ec2Observation found, PairAddresses addresses)
{
    private readonly DataplaneView _dataplane = new(topology);
    private volatile Known _known = new(found, addresses);
    private string _places = "";

    /// <summary>Asks a firewall for its state.</summary>
    /// <exception cref="PanOsException">It could not be asked.</exception>
    public Task<HighAvailabilityState> AskAsync(FirewallRole role, CancellationToken cancellationToken)
    {
        PairAddresses now = _known.Addresses;
        return now.Of(role).PublicManagement is null
            ? throw new PanOsTransportException($"{access.NameOf(role)} has no Elastic IP on its management interface.") { WasNotSent = true }
            : access.AskStateAsync(role, now, cancellationToken);
    }

    /// <summary>Where the dataplane is.</summary>
    public async Task<IReadOnlyDictionary<string, ObservedNetworkInterface>> LookAsync(CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, ObservedNetworkInterface> interfaces = await network.ObserveNetworkInterfacesAsync(cancellationToken).ConfigureAwait(false);
        string places = string.Join(' ', ApplyContext.Roles.Select(role => PlaceOf(interfaces.GetValueOrDefault(PairRoles.Management(role)))));
        if (ApplyContext.Roles.Any(role => IsAnother(role, interfaces)) || (_places.Length > 0 && places != _places))
        {
            Ec2Observation again = await network.ObserveAsync(cancellationToken).ConfigureAwait(false);
            if (ObservedAddresses.Find(topology, again) is { } there)
            {
                _known = new Known(again, there);
            }
        }

        _places = places;
        return _dataplane.Places(interfaces);
    }

    /// <summary>Which firewall an instance is; null for none.</summary>
    public FirewallRole? FirewallOn(string instanceId) => PairRoles.FirewallOf(_known.Network, instanceId);

    private bool IsAnother(FirewallRole role, IReadOnlyDictionary<string, ObservedNetworkInterface> interfaces) =>
        interfaces.GetValueOrDefault(PairRoles.Management(role))?.Attachment is { InstanceId: { Length: > 0 } instance } && instance != _known.InstanceOf(role);

    private static string PlaceOf(ObservedNetworkInterface? management) => $"{management?.Id}/{management?.Attachment?.InstanceId}/{management?.PublicAddress}";

    private sealed record Known(Ec2Observation Network, PairAddresses Addresses)
    {
        public string? InstanceOf(FirewallRole role) => Network.Instances.GetValueOrDefault(PairRoles.Instance(role))?.Id;
    }
}
