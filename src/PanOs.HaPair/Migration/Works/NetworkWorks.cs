using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>Takes the secondary firewall's own dataplane interfaces off it, so that it has room for the primary's.</summary>
internal sealed class DetachWork() : MigrationWork(
    "free the secondary", "detaches the secondary firewall's own dataplane interfaces, so that it has room for those of the primary")
{
    public override bool IsNeeded(MigrationState state) => state.AttachedSpares.Any();

    public override async Task<string> RunAsync(MigrationContext context, MigrationState state, CancellationToken cancellationToken)
    {
        RequirePassive(state, FirewallRole.Secondary);
        List<string> done = [];
        foreach (ObservedNetworkInterface spare in state.AttachedSpares)
        {
            await context.Interfaces.DetachAsync(spare.Id, force: false, cancellationToken).ConfigureAwait(false);
            context.Report($"{spare.Role} ({spare.Id}) is detached");
            done.Add(spare.Role);
        }

        return string.Join(", ", done) + " detached";
    }
}

/// <summary>Gives the secondary firewall dataplane interfaces of its own.</summary>
internal sealed class AttachWork() : MigrationWork(
    "interfaces for the secondary", "creates the secondary firewall's own dataplane interfaces and attaches them")
{
    public override bool IsNeeded(MigrationState state) => !state.SparesAreAttached;

    public override async Task<string> RunAsync(MigrationContext context, MigrationState state, CancellationToken cancellationToken)
    {
        RequirePassive(state, FirewallRole.Secondary);
        string instance = state.Addresses.Secondary.InstanceId!;
        if (state.DpdkOn(FirewallRole.Secondary) != false)
        {
            // Said before it is so: a process that ends in between must not leave a firewall with dead interfaces.
            await context.Instances.SetTagAsync(instance, PairTags.RestartDue, PairTags.Done, cancellationToken).ConfigureAwait(false);
        }

        foreach ((int index, NetworkInterfaceSpec spec) in TopologySpec.SecondaryDataplane(state.Topology))
        {
            string id = state.Network.NetworkInterfaces.GetValueOrDefault(spec.Role)?.Id ?? await CreateAsync(context, state, spec, cancellationToken).ConfigureAwait(false);
            await context.Interfaces.SetSourceDestCheckAsync(id, spec.SourceDestCheck, cancellationToken).ConfigureAwait(false);
            await context.Interfaces.AttachAsync(id, instance, index, cancellationToken).ConfigureAwait(false);
            context.Report($"{spec.Role} ({id}) is attached");
        }

        return "attached";
    }

    private static async Task<string> CreateAsync(MigrationContext context, MigrationState state, NetworkInterfaceSpec spec, CancellationToken cancellationToken)
    {
        string subnet = state.Network.Subnets.GetValueOrDefault(spec.SubnetRole)?.Id
            ?? throw new MigrationException($"There is no subnet '{spec.SubnetRole}' on AWS to create {spec.Role} in.");
        ObservedNetworkInterface made = await context.Interfaces.CreateAsync(
            new NetworkInterfaceRequest
            {
                SubnetId = subnet,
                SecurityGroupIds = [.. spec.SecurityGroupRoles.Select(role => state.Network.SecurityGroups.GetValueOrDefault(role)?.Id
                    ?? throw new MigrationException($"There is no security group '{role}' on AWS for {spec.Role}."))],
                PrivateAddress = spec.PrivateAddress,
                Description = spec.Name,
                Tags = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    [DeploymentTags.Deployment] = context.Target.Name,
                    [DeploymentTags.Role] = spec.Role,
                    ["Name"] = spec.Name,
                },
            },
            cancellationToken).ConfigureAwait(false);
        return made.Id;
    }
}

/// <summary>Makes the rest as the topology says: Elastic IPs, routes, configuration, synchronization; what is not needed any more is deleted.</summary>
internal sealed class ApplyWork() : MigrationWork(
    "apply", "moves the Elastic IPs and translates outbound traffic to the address of the new mode, and synchronizes", interrupts: true)
{
    public override bool IsNeeded(MigrationState state) => state.ApplyHasChanges != false;

    public override async Task<string> RunAsync(MigrationContext context, MigrationState state, CancellationToken cancellationToken)
    {
        HaPairPlan plan = await context.PlanAsync(cancellationToken).ConfigureAwait(false);
        ApplyContext apply = context.Apply(plan);
        await ApplyRun.RunAsync(apply, (step, message, _) => context.Report($"{step}: {message}"), cancellationToken).ConfigureAwait(false);
        return plan.Totals;
    }
}

/// <summary>Gives the floating addresses back to the subnets, once nothing needs them.</summary>
internal sealed class UnassignWork() : MigrationWork("floating addresses", "takes the floating addresses off the interfaces, which nothing needs any more")
{
    public override bool IsNeeded(MigrationState state) => state.Floating.Any();

    public override async Task<string> RunAsync(MigrationContext context, MigrationState state, CancellationToken cancellationToken)
    {
        foreach ((ObservedNetworkInterface each, string address) in state.Floating)
        {
            await context.Interfaces.UnassignPrivateAddressesAsync(each.Id, [address], cancellationToken).ConfigureAwait(false);
        }

        return string.Join(", ", state.Floating.Select(each => each.Address)) + " unassigned";
    }
}
