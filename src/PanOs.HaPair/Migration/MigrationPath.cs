namespace PanOs.HaPair;

/// <summary>
/// The steps from one failover mode to the other. Each path begins wherever the pair is, also in the middle of the other
/// one, so that either way can be gone after a stop.
/// </summary>
/// <remarks>
/// Unconfirmed: of the vendor's procedure only the mode on the active firewall and DPDK off were found. The order here
/// keeps a passive firewall that can take over by one of the modes as long as possible, and touches the passive one first.
/// </remarks>
internal static class MigrationPath
{
    public static IReadOnlyList<MigrationWork> To(FailoverMode mode) => mode == FailoverMode.SecondaryIp ? s_toSecondaryIp : s_toInterfaceMove;

    private static readonly MigrationWork[] s_toInterfaceMove =
    [
        new RestoreWork(),
        new HomeWork(FailoverMode.SecondaryIp),
        new DetachWork(),
        new ModeWork(FirewallRole.Secondary, FailoverMode.InterfaceMove),
        new DpdkOffWork(FirewallRole.Secondary),
        new ModeWork(FirewallRole.Primary, FailoverMode.InterfaceMove),
        new RelieveWork(),
        new DpdkOffWork(FirewallRole.Primary),
        new ApplyWork(),
        new UnassignWork(),
    ];

    private static readonly MigrationWork[] s_toSecondaryIp =
    [
        new RestoreWork(),
        new ModeWork(FirewallRole.Primary, FailoverMode.InterfaceMove, state => state.SecondaryHoldsInterfaces),
        new DpdkOffWork(FirewallRole.Primary, state => state.SecondaryHoldsInterfaces),
        new HomeWork(FailoverMode.InterfaceMove),
        new AttachWork(),
        new RestartSecondaryWork(),
        new ModeWork(FirewallRole.Secondary, FailoverMode.SecondaryIp),
        new ModeWork(FirewallRole.Primary, FailoverMode.SecondaryIp),
        new ApplyWork(),
    ];
}
