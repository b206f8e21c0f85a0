namespace PanOs.HaPair;

/// <summary>Says what a plan means for traffic: who keeps serving while the other one is built again, and what would interrupt it.</summary>
internal static class ServicePlan
{
    /// <summary>The sentences; empty for a pair that is not there yet, or of which nothing is touched.</summary>
    /// <param name="exists">Whether a firewall has an instance.</param>
    /// <param name="readings">What the firewalls that answer said.</param>
    /// <param name="items">What would be done on each.</param>
    public static IReadOnlyList<string> Describe(
        Func<FirewallRole, bool> exists,
        IReadOnlyDictionary<FirewallRole, FirewallReading> readings,
        IReadOnlyDictionary<FirewallRole, List<FirewallPlanItem>> items)
    {
        List<string> sentences = [];
        foreach (FirewallRole role in ApplyContext.Roles)
        {
            FirewallRole peer = PairRoles.PeerOf(role);
            if (!exists(role) && exists(peer))
            {
                sentences.Add(IsActive(peer, readings)
                    ? $"builds the {PairText.Word(role)} firewall again and synchronizes it; the {PairText.Word(peer)} firewall is active and keeps serving"
                    : $"builds the {PairText.Word(role)} firewall; the {PairText.Word(peer)} firewall does not say that it is active, so nothing may serve until the pair has formed");
            }

            if (exists(role) && IsActive(role, readings) && items[role].Exists(item => Restarts(item)))
            {
                sentences.Add($"restarts the {PairText.Word(role)} firewall, which is active: its traffic stops until the other one has taken over");
            }
        }

        return sentences;
    }

    private static bool Restarts(FirewallPlanItem item) =>
        item is { Step: FirewallStep.Restart, Action: PlanAction.Run } or { Step: FirewallStep.PacketIo, Action: PlanAction.Change };

    private static bool IsActive(FirewallRole role, IReadOnlyDictionary<FirewallRole, FirewallReading> readings) =>
        readings.GetValueOrDefault(role)?.HaState is { Enabled: true, Local.State: "active" };
}
