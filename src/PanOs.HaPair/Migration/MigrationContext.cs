using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>What the steps of a migration share.</summary>
internal sealed class MigrationContext(
    HaPairTopology target, FirewallPairOptions options, FirewallAccess access, Func<HaPairTopology, Ec2Deployment> network,
    Ec2Instances instances, Ec2NetworkInterfaces interfaces, TrafficProbe? probe)
{
    private static readonly TimeSpan s_settleInterval = TimeSpan.FromSeconds(10);

    /// <summary>The pair as it is to be.</summary>
    public HaPairTopology Target { get; } = target;

    public FirewallPairOptions Options => options;

    public FirewallAccess Access => access;

    public Ec2Instances Instances => instances;

    public Ec2NetworkInterfaces Interfaces => interfaces;

    /// <summary>Tells of something within the current step.</summary>
    public Action<string> Report { get; set; } = _ => { };

    /// <summary>The pair in one of the modes.</summary>
    public HaPairTopology In(FailoverMode mode) => Target with { FailoverMode = mode };

    /// <summary>The pair's part on AWS in one of the modes.</summary>
    public Ec2Deployment Network(FailoverMode mode) => network(In(mode));

    /// <summary>The same pair, to be brought into the other mode.</summary>
    public MigrationContext Back() => new(In(FailoverModes.Other(Target.FailoverMode)), options, access, network, instances, interfaces, probe) { Report = Report };

    /// <summary>Reads all that a step decides by; changes nothing.</summary>
    /// <exception cref="MigrationException">The pair does not exist.</exception>
    public async Task<MigrationState> ReadAsync(CancellationToken cancellationToken)
    {
        HaPairTopology wide = In(FailoverMode.SecondaryIp);
        Ec2Observation found = await network(wide).ObserveAsync(cancellationToken).ConfigureAwait(false);
        PairAddresses addresses = ObservedAddresses.Find(wide, found) is { Primary.InstanceId: not null, Secondary.InstanceId: not null } there
            ? there
            : throw new MigrationException($"The pair '{Target.Name}' does not exist on AWS, so there is nothing to migrate. Nothing was changed.");
        PairStates states = await PairStates.ReadAsync((role, token) => access.ClientAsync(role, addresses, token), cancellationToken).ConfigureAwait(false);
        CommandLineState?[] lines = await ApplyContext.OnBothAsync(role => TryReadAsync(role, addresses, cancellationToken)).ConfigureAwait(false);
        return new MigrationState(wide, found, addresses, states, lines[0], lines[1]);
    }

    /// <summary>
    /// Reads until both firewalls answer and are an active and a passive one: a restart that was ordered by a process that is
    /// gone may begin at any time. Suspended firewalls are not waited for.
    /// </summary>
    /// <returns>The last reading, steady or not when the limit was reached.</returns>
    public async Task<MigrationState> ReadSteadyAsync(CancellationToken cancellationToken)
    {
        MigrationState? last = null;
        await Poll.UntilAsync(options.TimeProvider, s_settleInterval, options.BootLimit, LookAsync, cancellationToken).ConfigureAwait(false);
        return last!;

        async Task<bool> LookAsync(CancellationToken token)
        {
            last = await ReadAsync(token).ConfigureAwait(false);
            return last.IsSteady || last.States.SuspendedFirewalls.Count > 0;
        }
    }

    /// <summary>Compares the pair with what it is to be.</summary>
    public Task<HaPairPlan> PlanAsync(CancellationToken cancellationToken)
    {
        var reader = new FirewallReader(Target, access, options);
        var planner = new PairPlanner(
            Target, Network(Target.FailoverMode), async (role, addresses, token) => await reader.TryReadAsync(role, addresses, token).ConfigureAwait(false));
        return planner.PlanAsync(cancellationToken);
    }

    /// <summary>An apply's context, for what a migration does as an apply does it.</summary>
    public ApplyContext Apply(HaPairPlan plan, MigrationState? state = null)
    {
        var apply = new ApplyContext(Target, options, access, Network(Target.FailoverMode), instances, plan) { Report = Report };
        if (state is not null)
        {
            apply.Addresses = state.Addresses;
            apply.Found = state.Network;
        }

        return apply;
    }

    /// <summary>Fails over and waits until the first firewall is back as the passive one.</summary>
    public async Task FailOverAsync(FailoverMode mode, MigrationState state, CancellationToken cancellationToken)
    {
        var view = new DataplaneView(In(mode));
        Ec2Deployment deployment = Network(mode);
        var run = new FailoverRun(
            options,
            (role, token) => access.ClientAsync(role, state.Addresses, token),
            role => state.Addresses.Of(role).InstanceId,
            token => view.LookAsync(deployment, token),
            probe is null ? null : probe.ReadAsync,
            probe is null ? null : probe.MeasureAsync,
            (message, _) => Report(message),
            new FailoverOptions { Probe = probe },
            mode);
        await run.RunAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Waits until the pair is an active and a passive firewall again, with one configuration.</summary>
    /// <exception cref="MigrationException">It did not become so in time.</exception>
    public async Task WaitFormedAsync(MigrationState state, CancellationToken cancellationToken)
    {
        PairStates last = state.States;
        bool formed = await Poll.UntilAsync(options.TimeProvider, s_settleInterval, options.FormationLimit, LookAsync, cancellationToken).ConfigureAwait(false);
        if (!formed)
        {
            throw new MigrationException(
                $"The firewalls did not become an active and a passive one with the same configuration within {options.FormationLimit.TotalMinutes:0} minutes: {last}; {last.SynchronizationText}.{last.SuspensionAdvice}");
        }

        async Task<bool> LookAsync(CancellationToken token)
        {
            last = await PairStates.ReadAsync((role, ct) => access.ClientAsync(role, state.Addresses, ct), token).ConfigureAwait(false);
            return last is { IsFormed: true, AgreesOnConfiguration: true };
        }
    }

    private async Task<CommandLineState?> TryReadAsync(FirewallRole role, PairAddresses addresses, CancellationToken cancellationToken)
    {
        try
        {
            return await access.ReadCommandLineAsync(role, addresses, cancellationToken).ConfigureAwait(false);
        }
        catch (FirewallShellException)
        {
            return null;
        }
    }
}
