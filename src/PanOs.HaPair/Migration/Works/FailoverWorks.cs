namespace PanOs.HaPair;

/// <summary>Makes firewalls functional again that a dead process left suspended.</summary>
internal sealed class RestoreWork() : MigrationWork("restore", "makes a suspended firewall functional again")
{
    public override bool IsNeeded(MigrationState state) => state.States.SuspendedFirewalls.Count > 0;

    public override async Task<string> RunAsync(MigrationContext context, MigrationState state, CancellationToken cancellationToken)
    {
        var restore = new PairRestore(context.Options, (role, token) => context.Access.ClientAsync(role, state.Addresses, token), (message, _) => context.Report(message));
        FirewallRole holder = state.SecondaryHoldsInterfaces || state.SecondaryHoldsAddresses ? FirewallRole.Secondary : FirewallRole.Primary;
        return (await restore.RunAsync(holder, cancellationToken).ConfigureAwait(false)).ToString();
    }
}

/// <summary>Gives the traffic back to the primary firewall: its addresses in secondary-ip mode, its interfaces in interface-move.</summary>
internal sealed class HomeWork(FailoverMode mode) : MigrationWork(
    "fail over to the primary",
    mode == FailoverMode.SecondaryIp
        ? "the primary firewall's interfaces are the ones that stay, so it has to carry the traffic"
        : "the dataplane interfaces go home, so that each firewall can have its own",
    interrupts: true)
{
    public override bool IsNeeded(MigrationState state) =>
        mode == FailoverMode.SecondaryIp ? state.SecondaryHoldsAddresses : state.SecondaryHoldsInterfaces;

    public override async Task<string> RunAsync(MigrationContext context, MigrationState state, CancellationToken cancellationToken)
    {
        await context.FailOverAsync(mode, state, cancellationToken).ConfigureAwait(false);
        return "the primary firewall is active and carries the traffic";
    }
}

/// <summary>Takes the traffic from the primary firewall, so that it can restart. It is the first failover by interface, too.</summary>
internal sealed class RelieveWork() : MigrationWork(
    "fail over to the secondary", "the primary firewall has to restart without DPDK, and must not carry traffic meanwhile", interrupts: true)
{
    public override bool IsNeeded(MigrationState state) => state.DpdkOn(FirewallRole.Primary) == true && !state.SecondaryHoldsInterfaces;

    public override async Task<string> RunAsync(MigrationContext context, MigrationState state, CancellationToken cancellationToken)
    {
        RequirePassive(state, FirewallRole.Secondary);
        await context.FailOverAsync(FailoverMode.InterfaceMove, state, cancellationToken).ConfigureAwait(false);
        return "the secondary firewall is active and has the interfaces";
    }
}
