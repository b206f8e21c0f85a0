using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>What a check of your own may look at (<see cref="PairCheck.Create"/>). It must not change anything.</summary>
public sealed class PairCheckContext
{
    private readonly PairSnapshot _snapshot;
    private readonly Func<FirewallRole, CancellationToken, Task<PanOsClient>> _connect;

    internal PairCheckContext(PairSnapshot snapshot, Func<FirewallRole, CancellationToken, Task<PanOsClient>> connect)
    {
        _snapshot = snapshot;
        _connect = connect;
    }

    /// <summary>What the pair is made of.</summary>
    public HaPairTopology Topology => _snapshot.Topology;

    /// <summary>When the pair was read, on its clock.</summary>
    public DateTimeOffset TakenAt => _snapshot.TakenAt;

    /// <summary>What AWS has of the pair; null when it could not be read.</summary>
    public Ec2Observation? Network => _snapshot.Network.IsReadable ? _snapshot.Network.Value : null;

    /// <summary>The firewall that says that it is active; null when none or both say so.</summary>
    public FirewallRole? Active => _snapshot.Firewalls.Where(PairSnapshot.IsActive).Select(firewall => (FirewallRole?)firewall.Role).ToArray() is [var only] ? only : null;

    /// <summary>What a firewall says of high availability; null when it could not be read.</summary>
    /// <param name="firewall">Which.</param>
    public HighAvailabilityState? StateOf(FirewallRole firewall) => _snapshot.Of(firewall).State.Or(null!);

    /// <summary>What a firewall says of itself; null when it could not be read.</summary>
    /// <param name="firewall">Which.</param>
    public SystemInfo? SystemOf(FirewallRole firewall) => _snapshot.Of(firewall).System.Or(null!);

    /// <summary>A client to ask a firewall more. It belongs to the pair, which keeps and disposes it.</summary>
    /// <param name="firewall">Which.</param>
    /// <param name="cancellationToken">Stops the connecting.</param>
    /// <exception cref="PanOsException">It cannot be reached. A check that lets it pass through is reported as not readable.</exception>
    public Task<PanOsClient> ConnectAsync(FirewallRole firewall, CancellationToken cancellationToken) => _snapshot.Addresses.IsReadable
        ? _connect(firewall, cancellationToken)
        : throw new UnreadableException(_snapshot.Addresses.Reason!);
}
