using System.Runtime.CompilerServices;
using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// An Active/Passive pair of VM-Series firewalls on AWS: plans, builds, checks, fails over and removes it. What it
/// knows of the pair it finds out anew each time, on AWS by tags and on the firewalls, so it may be made anywhere and
/// at any time for a pair that exists already.
/// </summary>
/// <remarks>Methods may be called one after the other, not at the same time.</remarks>
public sealed class FirewallPair : IAsyncDisposable
{
    private readonly PairSecrets _secrets;
    private readonly FirewallPairOptions _options;
    private readonly FirewallAccess _access;

    // Made at first use: a topology that is not valid gets its own exception before anything is derived from it.
    private readonly Lazy<Ec2Deployment> _network;

    /// <summary>Prepares the work on a pair; nothing is read or sent.</summary>
    /// <param name="topology">What the pair is made of.</param>
    /// <param name="secrets">Where its secrets come from.</param>
    /// <param name="options">How to reach AWS and the firewalls.</param>
    /// <exception cref="ArgumentException">A check of the caller's has the id of another one.</exception>
    public FirewallPair(HaPairTopology topology, PairSecrets secrets, FirewallPairOptions options)
    {
        ArgumentNullException.ThrowIfNull(topology);
        ArgumentNullException.ThrowIfNull(secrets);
        ArgumentNullException.ThrowIfNull(options);
        PairCheck.RequireOwnIds(options.Checks, nameof(options));
        Topology = topology;
        _secrets = secrets;
        _options = options;
        _access = new FirewallAccess(topology, secrets, options);
        _network = new Lazy<Ec2Deployment>(MakeNetwork, LazyThreadSafetyMode.None);
    }

    /// <summary>What the pair is made of.</summary>
    public HaPairTopology Topology { get; }

    /// <summary>Finds out what an apply would do. Reads AWS and the firewalls that can be reached; changes nothing.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="InvalidTopologyException">The topology has faults; nothing was read.</exception>
    /// <exception cref="Ec2Exception">AWS could not be read.</exception>
    public Task<HaPairPlan> PlanAsync(CancellationToken cancellationToken = default)
    {
        var reader = new FirewallReader(Topology, _access, _options);
        return new PairPlanner(Topology, _network.Value, reader.TryReadAsync).PlanAsync(cancellationToken);
    }

    /// <summary>
    /// Makes the pair as planned: the network, the first login, the configuration of both firewalls, their restart, and
    /// the synchronization. Each step looks first and does only what is missing, so after a failure or a crash the same
    /// plan, or a new one, may be applied again. A second apply changes nothing.
    /// </summary>
    /// <param name="plan">What <see cref="PlanAsync"/> found.</param>
    /// <param name="progress">Told of each step, on the flow of the work.</param>
    /// <param name="cancellationToken">Stops between two orders; what was ordered goes on by itself.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="PairNotFormedException">All was built, but the firewalls did not become an active and a passive one.</exception>
    /// <exception cref="Ec2PlanRefusedException">The plan has conflicts on AWS, which a person has to decide.</exception>
    /// <exception cref="Ec2Exception">AWS refused something.</exception>
    /// <exception cref="FirewallShellException">The command line of a firewall could not be used.</exception>
    /// <exception cref="PanOsException">A firewall refused something.</exception>
    /// <exception cref="TimeoutException">A firewall was not ready, or not synchronized, in time.</exception>
    public async Task<HaPairDeployment> ApplyAsync(
        HaPairPlan plan, IProgress<PairProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Topology.ThrowIfInvalid();

        // Asked for before anything is written: a vault that is out of reach must not leave half a pair behind.
        await _secrets.AdminPassword(cancellationToken).ConfigureAwait(false);
        await _secrets.SshPrivateKey(cancellationToken).ConfigureAwait(false);
        var instances = new Ec2Instances(_options.Ec2, Ec2Options());
        var context = new ApplyContext(Topology, _options, _access, _network.Value, instances, plan);
        _access.Pins.Keeper = instances;
        try
        {
            return await ApplyRun.RunAsync(context, progress, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _access.Pins.Keeper = null;
        }
    }

    /// <summary>
    /// Forgets the SSH host key and the certificate that a firewall was pinned to at first contact, by taking the tags
    /// off its instance. For a certificate that was replaced on purpose: the next contact pins what is shown then.
    /// </summary>
    /// <param name="role">Which firewall.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="InvalidOperationException">The pair does not exist on AWS.</exception>
    /// <exception cref="Ec2Exception">AWS refused something.</exception>
    public async Task ForgetPinsAsync(FirewallRole role, CancellationToken cancellationToken = default)
    {
        Ec2Observation network = await _network.Value.ObserveAsync(cancellationToken).ConfigureAwait(false);
        ObservedInstance instance = network.Instances.GetValueOrDefault(PairRoles.Instance(role))
            ?? throw new InvalidOperationException($"The pair '{Topology.Name}' has no {PairText.Word(role)} firewall on AWS.");
        await new Ec2Instances(_options.Ec2, Ec2Options())
            .RemoveTagsAsync(instance.Id, [PairTags.HostKey, PairTags.Certificate], cancellationToken).ConfigureAwait(false);
        _access.Pins.Forget(instance.Id);
        await _access.ForgetAsync(role).ConfigureAwait(false);
    }

    /// <summary>
    /// Checks the pair: every check of <see cref="PairCheck.All"/>, then those of <see cref="FirewallPairOptions.Checks"/>, on
    /// one snapshot. Reads only.
    /// </summary>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The results. What cannot be read, a firewall that is down say, is reported as not readable.</returns>
    /// <exception cref="InvalidTopologyException">The topology has faults; nothing was read.</exception>
    public async Task<ValidationReport> ValidateAsync(CancellationToken cancellationToken = default)
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
    /// Fails over: suspends the active firewall, watches until the passive one serves, and makes the first one
    /// functional again, so that it returns as the passive one. Calling it again fails back.
    /// </summary>
    /// <param name="probe">A probe that runs: the failover is then over only when its traffic passes again.</param>
    /// <param name="progress">Told of each stage, on the flow of the work.</param>
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
    /// <param name="progress">Told of each stage, on the flow of the work.</param>
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
            _network.Value.ObserveNetworkInterfacesAsync,
            how.Probe is null ? null : how.Probe.ReadAsync,
            how.Probe is null ? null : how.Probe.MeasureAsync,
            Teller("failover", progress),
            how);
        return await run.RunAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Makes suspended firewalls functional again, whoever suspended them (a failover whose process ended, say), and
    /// waits until the pair is an active and a passive firewall. Does nothing to a pair that is whole.
    /// </summary>
    /// <param name="progress">Told of each stage, on the flow of the work.</param>
    /// <param name="cancellationToken">Stops waiting; what was ordered stays ordered.</param>
    /// <returns>What was done, and which firewall is active.</returns>
    /// <exception cref="FailoverException">The pair does not exist, or did not become whole within <see cref="FirewallPairOptions.FailoverLimit"/>.</exception>
    /// <exception cref="PanOsException">A suspended firewall refused the order.</exception>
    public async Task<RestoreReport> RestoreAsync(IProgress<PairProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        (Ec2Observation network, PairAddresses addresses) = await FindForFailoverAsync(cancellationToken).ConfigureAwait(false);
        string? holder = network.NetworkInterfaces.GetValueOrDefault(PairRoles.Inside)?.Attachment?.InstanceId;
        var restore = new PairRestore(_options, (role, token) => _access.ClientAsync(role, addresses, token), Teller("restore", progress));
        return await restore.RunAsync(RoleOf(network, holder) ?? FirewallRole.Primary, cancellationToken).ConfigureAwait(false);
    }

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
        var watch = new PairWatch(
            _options.TimeProvider, _options.WatchInterval,
            (role, token) => _access.AskStateAsync(role, addresses, token),
            _network.Value.ObserveNetworkInterfacesAsync,
            instance => RoleOf(network, instance));
        await foreach (PairEvent happened in watch.RunAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return happened;
        }
    }

    /// <summary>
    /// A client for one firewall of the pair, logged in with the pair's password. It belongs to the pair, which keeps
    /// and disposes it. After a failover the roles stay what they were: ask the firewall which state it is in.
    /// </summary>
    /// <param name="role">Which firewall.</param>
    /// <param name="cancellationToken">Stops looking for its address.</param>
    /// <exception cref="InvalidOperationException">The pair does not exist on AWS.</exception>
    public async Task<PanOsClient> ConnectAsync(FirewallRole role, CancellationToken cancellationToken = default)
    {
        Ec2Observation network = await _network.Value.ObserveAsync(cancellationToken).ConfigureAwait(false);
        PairAddresses addresses = ObservedAddresses.Find(Topology, network)
            ?? throw new InvalidOperationException($"The pair '{Topology.Name}' does not exist on AWS.");
        return await _access.ClientAsync(role, addresses, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes everything that bears the tag of this deployment, test instances included. What is gone already is no error.</summary>
    /// <param name="progress">Told of each resource, on the flow of the work.</param>
    /// <param name="cancellationToken">Stops between two calls.</param>
    /// <exception cref="Ec2Exception">AWS refused something.</exception>
    public async Task DestroyAsync(IProgress<PairProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await _access.DisposeAsync().ConfigureAwait(false);
        int removed = 0;
        Report("started", ProgressState.Started);
        var relay = new Relay(each =>
        {
            removed++;
            Report(each.ToString(), ProgressState.Running);
        });
        await _network.Value.DestroyAsync(relay, cancellationToken).ConfigureAwait(false);
        Report(removed == 0 ? "there was nothing" : "nothing of the deployment is left", removed == 0 ? ProgressState.Skipped : ProgressState.Done);

        void Report(string message, ProgressState state) =>
            progress?.Report(new PairProgress("destroy", message, _options.TimeProvider.GetUtcNow(), state));
    }

    /// <summary>Lets go of the connections; the pair itself stays.</summary>
    public ValueTask DisposeAsync() => _access.DisposeAsync();

    /// <summary>The deployment's name.</summary>
    public override string ToString() => Topology.Name;

    private async Task<(Ec2Observation Network, PairAddresses Addresses)> FindForFailoverAsync(CancellationToken cancellationToken)
    {
        Ec2Observation network = await _network.Value.ObserveAsync(cancellationToken).ConfigureAwait(false);
        return ObservedAddresses.Find(Topology, network) is { } addresses
            ? (network, addresses)
            : throw new FailoverException("The pair does not exist on AWS. Nothing was changed.", []);
    }

    private static FirewallRole? RoleOf(Ec2Observation network, string? instanceId)
    {
        foreach (FirewallRole role in ApplyContext.Roles)
        {
            if (instanceId is not null && network.Instances.GetValueOrDefault(PairRoles.Instance(role))?.Id == instanceId)
            {
                return role;
            }
        }

        return null;
    }

    private Action<string, ProgressState> Teller(string step, IProgress<PairProgress>? progress) =>
        (message, state) => progress?.Report(new PairProgress(step, message, _options.TimeProvider.GetUtcNow(), state));

    private Ec2Deployment MakeNetwork()
    {
        Topology.ThrowIfInvalid();
        if (_options.Ec2.Config?.RegionEndpoint?.SystemName is { } region && region != Topology.Region)
        {
            throw new InvalidTopologyException([new TopologyFault("region", $"is {Topology.Region}, but the EC2 client is for {region}")]);
        }

        return new Ec2Deployment(_options.Ec2, TopologySpec.ToDeploymentSpec(Topology), Ec2Options());
    }

    private Ec2DeploymentOptions Ec2Options() => new() { TimeProvider = _options.TimeProvider, LoggerFactory = _options.LoggerFactory };

    private sealed class Relay(Action<Ec2Progress> report) : IProgress<Ec2Progress>
    {
        public void Report(Ec2Progress value) => report(value);
    }
}
