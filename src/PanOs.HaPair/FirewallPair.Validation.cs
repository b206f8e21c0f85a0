using System.Runtime.CompilerServices;
using PanOs.Aws;

namespace PanOs.HaPair;

public sealed partial class FirewallPair
{
    /// <summary>
    /// Checks the pair: every check of <see cref="PairCheck.All"/>, then those of <see cref="FirewallPairOptions.Checks"/>, on
    /// one snapshot. Reads only.
    /// </summary>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The results. What cannot be read, a firewall that is down say, is reported as not readable.</returns>
    /// <exception cref="InvalidTopologyException">The topology has faults; nothing was read.</exception>
    public Task<ValidationReport> ValidateAsync(CancellationToken cancellationToken = default) =>
        PairDiagnostics.MeasureAsync("validate", Topology.Name, _options, () => CheckAsync(cancellationToken));

    /// <summary>
    /// Launches a small Linux instance in the first private subnet, which probes the internet through the pair. It is
    /// tagged as a test of this deployment, so <see cref="DestroyAsync"/> removes it too if it is left behind.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting for it to run; it is terminated then.</param>
    /// <returns>The probe; disposing it terminates the instance.</returns>
    /// <exception cref="InvalidOperationException">The pair's network does not exist.</exception>
    /// <exception cref="Ec2Exception">AWS refused something.</exception>
    public async Task<TrafficProbe> StartProbeAsync(CancellationToken cancellationToken = default)
    {
        Ec2Observation network = await _network.Value.ObserveAsync(cancellationToken).ConfigureAwait(false);
        var instances = new Ec2Instances(_options.Ec2, Ec2Options());
        return await TrafficProbe.StartAsync(Topology, network, instances, _options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Tries the pair with real traffic, as the article does last: launches a test instance in the first private subnet and
    /// one in the untrust subnet, waits for what they print, and removes both, whatever happens. Tells whether the private
    /// one pings the internet and opens HTTPS connections, whether it is seen there under the outside Elastic IP, and
    /// whether the public one reaches it, which must not be. Leftovers of a probe whose process ended are removed first.
    /// </summary>
    /// <param name="progress">Told of each stage, on the flow of the work. What it throws is logged, and the work goes on.</param>
    /// <param name="cancellationToken">Stops the probe; the instances are removed before the call ends.</param>
    /// <returns>
    /// What was found. An instance that prints nothing within <see cref="FirewallPairOptions.ProbeLimit"/> makes its results
    /// not readable.
    /// </returns>
    /// <exception cref="InvalidOperationException">The pair's network does not exist.</exception>
    /// <exception cref="Ec2Exception">AWS refused something.</exception>
    public Task<ProbeReport> ProbeAsync(IProgress<PairProgress>? progress = null, CancellationToken cancellationToken = default) =>
        new PairProbe(Topology, _options, _network.Value, new Ec2Instances(_options.Ec2, Ec2Options()), Teller("probe", progress)).RunAsync(cancellationToken);

    /// <summary>
    /// Watches both firewalls and the dataplane interfaces, and tells what happens to them: failovers that were planned
    /// or not, interfaces that move, the configuration getting out of step, firewalls that stop answering and come back.
    /// The first look is told too, as changes from nothing. Reads only. It goes on until it is cancelled, or the caller
    /// leaves the loop; no fault of a firewall or of AWS ends it.
    /// </summary>
    /// <param name="cancellationToken">Ends the watch with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="InvalidOperationException">The pair does not exist on AWS.</exception>
    /// <exception cref="Ec2Exception">AWS could not be read at the start.</exception>
    public async IAsyncEnumerable<PairEvent> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Ec2Observation network = await _network.Value.ObserveAsync(cancellationToken).ConfigureAwait(false);
        PairAddresses addresses = ObservedAddresses.Find(Topology, network)
            ?? throw new InvalidOperationException($"The pair '{Topology.Name}' does not exist on AWS.");
        var watched = new WatchedPair(Topology, _network.Value, _access, network, addresses);
        var watch = new PairWatch(
            _options.TimeProvider, _options.WatchInterval, _options.WatchLimit, watched.AskAsync, watched.LookAsync, watched.FirewallOn, Topology.FailoverMode);
        await foreach (PairEvent happened in watch.RunAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return happened;
        }
    }

    private async Task<ValidationReport> CheckAsync(CancellationToken cancellationToken)
    {
        Topology.ThrowIfInvalid();
        var reader = new SnapshotReader(Topology, _access, _network.Value, _options.TimeProvider);
        PairSnapshot snapshot = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        var context = new PairCheckContext(snapshot, (role, token) => _access.ClientAsync(role, snapshot.Addresses.Value, token));
        List<CheckResult> results = [];
        foreach (PairCheck check in PairCheck.All.Concat(_options.Checks))
        {
            results.Add(await check.EvaluateAsync(snapshot, context, cancellationToken).ConfigureAwait(false));
        }

        return new ValidationReport(Topology.Name, snapshot.TakenAt, results)
        {
            Drawing = PairDrawing.Of(snapshot),
        };
    }
}
