using PanOs.Aws;

namespace PanOs.HaPair;

public sealed partial class FirewallPair
{
    /// <summary>
    /// Fails over: suspends the active firewall, watches until the passive one serves, and makes the first one
    /// functional again, so that it returns as the passive one. Calling it again fails back.
    /// </summary>
    /// <param name="probe">
    /// A probe that runs: the failover is then over only when its traffic passes again. Null: it is over when the network
    /// interfaces have moved, see <see cref="FailoverOptions.Probe"/>.
    /// </param>
    /// <param name="progress">Told of each stage, on the flow of the work. What it throws is logged, and the work goes on.</param>
    /// <param name="cancellationToken">Stops the failover; see the other overload.</param>
    /// <returns>When each stage was reached.</returns>
    /// <exception cref="FailoverException">As with the other overload.</exception>
    public Task<FailoverReport> FailOverAsync(
        TrafficProbe? probe = null, IProgress<PairProgress>? progress = null, CancellationToken cancellationToken = default) =>
        FailOverAsync(new FailoverOptions { Probe = probe }, progress, cancellationToken);

    /// <summary>
    /// Fails over as told. One that does not come to its end, in time or because something breaks, is put back: the
    /// first firewall is made functional again and, if the other one took the role without serving, gets it back. If
    /// the process ends in the middle, a firewall stays suspended: the next apply, validation or failover names it, and
    /// <see cref="RestoreAsync"/> makes it functional again.
    /// </summary>
    /// <param name="how">With which probe, how it ends, and whether an unhealthy pair is refused.</param>
    /// <param name="progress">Told of each stage, on the flow of the work. What it throws is logged, and the work goes on.</param>
    /// <param name="cancellationToken">
    /// Stops the failover. The first firewall is made functional again before the call ends, which takes at most
    /// <see cref="FirewallPairOptions.PutBackLimit"/>; a takeover that has begun goes on by itself.
    /// </param>
    /// <returns>When each stage was reached.</returns>
    /// <exception cref="FailoverException">
    /// The pair is not healthy, and nothing was changed; or the failover did not come to its end, and the message and
    /// <see cref="FailoverException.IsPutBack"/> say whether it was put back.
    /// </exception>
    /// <exception cref="OperationCanceledException">
    /// It was cancelled. After the order to suspend, the message says what was put back, and the inner exception is the
    /// <see cref="FailoverException"/> with the stages.
    /// </exception>
    public async Task<FailoverReport> FailOverAsync(
        FailoverOptions how, IProgress<PairProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(how);
        (Ec2Observation network, PairAddresses addresses) = await FindForFailoverAsync(cancellationToken).ConfigureAwait(false);
        var run = new FailoverRun(
            _options,
            (role, token) => _access.ClientAsync(role, addresses, token),
            role => network.Instances.GetValueOrDefault(PairRoles.Instance(role))?.Id,
            token => Dataplane.LookAsync(_network.Value, token),
            how.Probe is null ? null : how.Probe.ReadAsync,
            how.Probe is null ? null : how.Probe.MeasureAsync,
            Teller("failover", progress),
            how,
            Topology.FailoverMode);
        return await PairDiagnostics.MeasureAsync("failover", Topology.Name, _options, () => run.RunAsync(cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>
    /// Makes suspended firewalls functional again, whoever suspended them (a failover whose process ended, say), and
    /// waits until the pair is an active and a passive firewall. When the active one lacks the dataplane interfaces and
    /// the other one has them, because somebody attached them by hand, say, the other one is given the role. Does nothing to a pair
    /// that is whole.
    /// </summary>
    /// <param name="progress">Told of each stage, on the flow of the work. What it throws is logged, and the work goes on.</param>
    /// <param name="cancellationToken">Stops waiting; what was ordered stays ordered.</param>
    /// <returns>What was done, and which firewall is active.</returns>
    /// <exception cref="FailoverException">The pair does not exist, or did not become whole within <see cref="FirewallPairOptions.FailoverLimit"/>.</exception>
    /// <exception cref="PanOsException">A suspended firewall refused the order.</exception>
    public async Task<RestoreReport> RestoreAsync(IProgress<PairProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        (Ec2Observation network, PairAddresses addresses) = await FindForFailoverAsync(cancellationToken).ConfigureAwait(false);
        var restore = new PairRestore(_options, (role, token) => _access.ClientAsync(role, addresses, token), Teller("restore", progress), HolderNowAsync);
        return await restore.RunAsync(Holder(network.NetworkInterfaces) ?? FirewallRole.Primary, cancellationToken).ConfigureAwait(false);

        FirewallRole? Holder(IReadOnlyDictionary<string, ObservedNetworkInterface> interfaces) =>
            PairRoles.FirewallOf(network, Dataplane.Carrying(interfaces, PairRoles.Inside)?.Attachment?.InstanceId);

        async Task<FirewallRole?> HolderNowAsync(CancellationToken token) =>
            Holder(await _network.Value.ObserveNetworkInterfacesAsync(token).ConfigureAwait(false));
    }

    private async Task<(Ec2Observation Network, PairAddresses Addresses)> FindForFailoverAsync(CancellationToken cancellationToken)
    {
        Ec2Observation network = await _network.Value.ObserveAsync(cancellationToken).ConfigureAwait(false);
        return ObservedAddresses.Find(Topology, network) is { } addresses
            ? (network, addresses)
            : throw new FailoverException("The pair does not exist on AWS. Nothing was changed.", []);
    }
}
