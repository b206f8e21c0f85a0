using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>Puts one firewall in the target's failover mode.</summary>
/// <param name="role">Which.</param>
/// <param name="mode">The mode.</param>
/// <param name="onlyWhen">When it is needed at all; null: whenever the firewall is in the other mode.</param>
internal sealed class ModeWork(FirewallRole role, FailoverMode mode, Func<MigrationState, bool>? onlyWhen = null) : MigrationWork(
    $"{FailoverModes.Word(mode)} on the {PairText.Word(role)}", $"sets the failover mode of the {PairText.Word(role)} firewall")
{
    public override bool IsNeeded(MigrationState state) => state.IsInOther(role, mode) && onlyWhen?.Invoke(state) != false;

    public override async Task<string> RunAsync(MigrationContext context, MigrationState state, CancellationToken cancellationToken)
    {
        FirewallTerminal terminal = await context.Access.OpenTerminalAsync(role, state.Addresses, context.Options.BootLimit, cancellationToken).ConfigureAwait(false);
        await using (terminal.ConfigureAwait(false))
        {
            await context.Access.Dialogue(role, terminal).SetFailoverModeAsync(mode, isNew: false, cancellationToken).ConfigureAwait(false);
        }

        return $"the {PairText.Word(role)} firewall is in {FailoverModes.Word(mode)} mode";
    }
}

/// <summary>Turns DPDK off on the passive firewall, which restarts at once.</summary>
/// <param name="role">Which.</param>
/// <param name="onlyWhen">When it is needed at all; null: whenever DPDK is on.</param>
internal sealed class DpdkOffWork(FirewallRole role, Func<MigrationState, bool>? onlyWhen = null) : MigrationWork(
    $"DPDK off on the {PairText.Word(role)}", $"the {PairText.Word(role)} firewall restarts; with DPDK, it could not use interfaces that come to it")
{
    public override bool IsNeeded(MigrationState state) => state.DpdkOn(role) == true && onlyWhen?.Invoke(state) != false;

    public override async Task<string> RunAsync(MigrationContext context, MigrationState state, CancellationToken cancellationToken)
    {
        RequirePassive(state, role);
        await PacketIo.SetAsync(context, state, role, dpdk: false, cancellationToken).ConfigureAwait(false);
        return $"the {PairText.Word(role)} firewall restarted without DPDK";
    }
}

/// <summary>
/// Restarts the secondary firewall when it got interfaces that it cannot use before, or when it moves packets in another
/// way than the primary, with which HA2 stays down.
/// </summary>
internal sealed class RestartSecondaryWork() : MigrationWork(
    "restart the secondary", "the secondary firewall finds its interfaces, and moves packets as the primary does")
{
    public override bool IsNeeded(MigrationState state) => state.RestartIsDue || Differs(state)
        || (!state.SparesAreAttached && state.DpdkOn(FirewallRole.Secondary) == true);

    public override async Task<string> RunAsync(MigrationContext context, MigrationState state, CancellationToken cancellationToken)
    {
        const FirewallRole Role = FirewallRole.Secondary;
        RequirePassive(state, Role);
        if (Differs(state))
        {
            await PacketIo.SetAsync(context, state, Role, state.DpdkOn(FirewallRole.Primary) == true, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            PanOsClient client = await context.Access.ClientAsync(Role, state.Addresses, cancellationToken).ConfigureAwait(false);
            DateTimeOffset before = context.Options.TimeProvider.GetUtcNow();
            await client.RestartAsync(cancellationToken).ConfigureAwait(false);
            await PacketIo.WaitAsync(context, state, Role, before, cancellationToken).ConfigureAwait(false);
        }

        await context.Instances.RemoveTagsAsync(state.Addresses.Secondary.InstanceId!, [PairTags.RestartDue], cancellationToken).ConfigureAwait(false);
        return "the secondary firewall restarted";
    }

    private static bool Differs(MigrationState state) =>
        state.DpdkOn(FirewallRole.Primary) is { } primary && state.DpdkOn(FirewallRole.Secondary) is { } secondary && primary != secondary;
}

/// <summary>The packet I/O mode, which a firewall changes by a restart.</summary>
internal static class PacketIo
{
    public static async Task SetAsync(MigrationContext context, MigrationState state, FirewallRole role, bool dpdk, CancellationToken cancellationToken)
    {
        DateTimeOffset before = context.Options.TimeProvider.GetUtcNow();
        FirewallTerminal terminal = await context.Access.OpenTerminalAsync(role, state.Addresses, context.Options.BootLimit, cancellationToken).ConfigureAwait(false);
        bool restarts;
        await using (terminal.ConfigureAwait(false))
        {
            restarts = await context.Access.Dialogue(role, terminal).SetDpdkAsync(dpdk, isNew: false, cancellationToken).ConfigureAwait(false);
        }

        if (restarts)
        {
            await WaitAsync(context, state, role, before, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Waits until a firewall that restarts is ready, and the pair is whole.</summary>
    public static async Task WaitAsync(MigrationContext context, MigrationState state, FirewallRole role, DateTimeOffset before, CancellationToken cancellationToken)
    {
        context.Report($"{context.Access.NameOf(role)}: restarts");
        ApplyContext apply = context.Apply(new HaPairPlan { Network = new Ec2Plan { Items = [] }, Firewalls = [], Corrections = [] }, state);
        apply.Restarting[role] = before;
        await Readiness.WaitAsync(apply, role, cancellationToken).ConfigureAwait(false);
        await context.WaitFormedAsync(state, cancellationToken).ConfigureAwait(false);
    }
}
