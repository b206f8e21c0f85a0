using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// An Active/Passive pair of VM-Series firewalls on AWS: plans, builds, checks, fails over and removes it. What it
/// knows of the pair it finds out anew each time, on AWS by tags and on the firewalls, so it may be made anywhere and
/// at any time for a pair that exists already.
/// </summary>
/// <remarks>Methods may be called one after the other, not at the same time; only a watch may go on beside them.</remarks>
public sealed partial class FirewallPair : IAsyncDisposable
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
    /// <exception cref="ArgumentException">A limit or an interval is out of range, or a check of the caller's has the id of another one.</exception>
    public FirewallPair(HaPairTopology topology, PairSecrets secrets, FirewallPairOptions options)
    {
        ArgumentNullException.ThrowIfNull(topology);
        ArgumentNullException.ThrowIfNull(secrets);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate(nameof(options));
        Topology = topology;
        _secrets = secrets;
        _options = options;
        _access = new FirewallAccess(topology, secrets, options);
        _network = new Lazy<Ec2Deployment>(MakeNetwork);
    }

    /// <summary>What the pair is made of.</summary>
    public HaPairTopology Topology { get; }

    private DataplaneView Dataplane => new(Topology);

    /// <summary>Finds out what an apply would do. Reads AWS and the firewalls that can be reached; changes nothing.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="InvalidTopologyException">The topology has faults; nothing was read.</exception>
    /// <exception cref="Ec2Exception">AWS could not be read.</exception>
    public Task<HaPairPlan> PlanAsync(CancellationToken cancellationToken = default) => Planner().PlanAsync(cancellationToken);

    /// <summary>
    /// Makes the pair as planned: the network, the first login, the configuration of both firewalls, their restart, and
    /// the synchronization. Each step looks first and does only what is missing, so after a failure or a crash the same
    /// plan, or a new one, may be applied again. A second apply changes nothing. Before anything else it reads all that the
    /// plan was made from again, and refuses a plan that does not hold any more.
    /// </summary>
    /// <param name="plan">What <see cref="PlanAsync"/> found.</param>
    /// <param name="progress">Told of each step, on the flow of the work. What it throws is logged, and the work goes on.</param>
    /// <param name="cancellationToken">Stops between two orders; what was ordered goes on by itself.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="InvalidOperationException">The topology asks for an authorization code, and the secrets have none; nothing was changed.</exception>
    /// <exception cref="StalePlanException">Something changed since the plan was made that is not the plan's own work; nothing was changed.</exception>
    /// <exception cref="MigrationException">The pair exists in the other failover mode; nothing was changed.</exception>
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
        if (plan.NeedsMigration)
        {
            throw new MigrationException(
                $"The pair '{Topology.Name}' exists in {FailoverModes.Word(FailoverModes.Other(Topology.FailoverMode))} mode, which an apply does not change. Nothing was changed; call {nameof(PlanMigrationAsync)} and {nameof(MigrateAsync)}.");
        }

        // Asked for before anything is written: a vault that is out of reach must not leave half a pair behind.
        await _secrets.AdminPassword(cancellationToken).ConfigureAwait(false);
        await _secrets.SshPrivateKey(cancellationToken).ConfigureAwait(false);
        if (Topology.Licensing.AuthCode)
        {
            await _secrets.RequireAuthCodeAsync(cancellationToken).ConfigureAwait(false);
        }

        await RequireFreshAsync(plan, cancellationToken).ConfigureAwait(false);
        var instances = new Ec2Instances(_options.Ec2, Ec2Options());
        var context = new ApplyContext(Topology, _options, _access, _network.Value, instances, plan);
        _access.Pins.Keeper = instances;
        try
        {
            return await ApplyRun.RunAsync(context, Teller(progress), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _access.Pins.Keeper = null;
        }
    }

    /// <summary>Removes everything that bears the tag of this deployment, test instances included. What is gone already is no error.</summary>
    /// <param name="progress">Told of each resource, on the flow of the work. What it throws is logged, and the work goes on.</param>
    /// <param name="cancellationToken">Stops between two calls.</param>
    /// <exception cref="Ec2Exception">AWS refused something.</exception>
    public async Task DestroyAsync(IProgress<PairProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await _access.ForgetAsync(FirewallRole.Primary).ConfigureAwait(false);
        await _access.ForgetAsync(FirewallRole.Secondary).ConfigureAwait(false);
        int removed = 0;
        Action<string, ProgressState> report = Teller("destroy", progress);
        report("started", ProgressState.Started);
        var relay = new Relay(each =>
        {
            removed++;
            report(each.ToString(), ProgressState.Running);
        });
        await _network.Value.DestroyAsync(relay, cancellationToken).ConfigureAwait(false);
        report(removed == 0 ? "there was nothing" : "nothing of the deployment is left", removed == 0 ? ProgressState.Skipped : ProgressState.Done);
    }

    /// <summary>Lets go of the connections; the pair itself stays.</summary>
    public ValueTask DisposeAsync() => _access.DisposeAsync();

    /// <summary>The deployment's name.</summary>
    public override string ToString() => Topology.Name;

    private PairPlanner Planner()
    {
        var reader = new FirewallReader(Topology, _access, _options);
        return new PairPlanner(Topology, _network.Value, async (role, addresses, token) => await reader.TryReadAsync(role, addresses, token).ConfigureAwait(false));
    }

    private async Task RequireFreshAsync(HaPairPlan plan, CancellationToken cancellationToken)
    {
        HaPairPlan now;
        try
        {
            now = await Planner().PlanAgainAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsAuthenticationException refused)
        {
            // The message names the device and what to do already.
            throw new PanOsAuthenticationException($"{refused.Message} Nothing was changed.", refused);
        }

        if (PlanFreshness.Changes(plan, now) is { Count: > 0 } changes)
        {
            throw new StalePlanException(Topology.Name, changes);
        }
    }

    private Ec2Deployment MakeNetwork() => MakeNetwork(Topology);

    private Ec2Deployment MakeNetwork(HaPairTopology topology)
    {
        topology.ThrowIfInvalid();
        if (_options.Ec2.Config?.RegionEndpoint?.SystemName is { } region && region != topology.Region)
        {
            throw new InvalidTopologyException([new TopologyFault("region", $"is {topology.Region}, but the EC2 client is for {region}")]);
        }

        return new Ec2Deployment(_options.Ec2, TopologySpec.ToDeploymentSpec(topology), Ec2Options());
    }

    private Ec2DeploymentOptions Ec2Options() => new() { TimeProvider = _options.TimeProvider, LoggerFactory = _options.LoggerFactory };

    private sealed class Relay(Action<Ec2Progress> report) : IProgress<Ec2Progress>
    {
        public void Report(Ec2Progress value) => report(value);
    }
}
