namespace PanOs;

/// <summary>Concludes from what two firewalls say how they stand to each other. The graver doubt comes first.</summary>
internal static class PairJudgement
{
    public static PanOsPairCondition Of(PanOsPairMember first, PanOsPairMember second)
    {
        if (first.State is null && second.State is null)
        {
            return PanOsPairCondition.NoneReached;
        }

        if (first.State is { Enabled: false } || second.State is { Enabled: false })
        {
            return PanOsPairCondition.HaDisabled;
        }

        if (first.State is { Mode: HaMode.ActiveActive } || second.State is { Mode: HaMode.ActiveActive })
        {
            return PanOsPairCondition.NotActivePassive;
        }

        if (first.State is { } one && second.State is { } other)
        {
            return AreStrangers(one, other) ? PanOsPairCondition.NotPeers : OfBoth(first, second);
        }

        return first.IsActive || second.IsActive ? PanOsPairCondition.ActiveOtherNotReached : PanOsPairCondition.NoneActiveOtherNotReached;
    }

    private static PanOsPairCondition OfBoth(PanOsPairMember first, PanOsPairMember second) => (first.IsActive, second.IsActive) switch
    {
        (true, true) => PanOsPairCondition.BothActive,
        (false, false) => PanOsPairCondition.NoneActive,
        _ => first.IsPassive || second.IsPassive ? PanOsPairCondition.ActiveAndPassive : PanOsPairCondition.ActiveAlone,
    };

    // A firewall that never saw its peer does not know its address: nothing to compare then.
    private static bool AreStrangers(HighAvailabilityState one, HighAvailabilityState other) =>
        Same(one.Local.ManagementAddress, other.Local.ManagementAddress) is true
        || Same(one.Peer.ManagementAddress, other.Local.ManagementAddress) is false
        || Same(other.Peer.ManagementAddress, one.Local.ManagementAddress) is false;

    private static bool? Same(string? one, string? other) =>
        one is null || other is null ? null : string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
