using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>Says what a plan means for traffic: who keeps serving while the other one is built again, and what would interrupt it.</summary>
internal static class ServicePlan
{
    /// <summary>The sentences; empty for a pair that is not there yet, or of which nothing is touched.</summary>
    /// <param name="topology">The pair.</param>
    /// <param name="observation">What is on AWS; null: nothing.</param>
    /// <param name="readings">What the firewalls that answer said.</param>
    /// <param name="items">What would be done on each.</param>
    public static IReadOnlyList<string> Describe(
        HaPairTopology topology,
        Ec2Observation? observation,
        IReadOnlyDictionary<FirewallRole, FirewallReading> readings,
        IReadOnlyDictionary<FirewallRole, List<FirewallPlanItem>> items)
    {
        List<string> sentences = [];
        foreach (FirewallRole role in ApplyContext.Roles)
        {
            FirewallRole peer = PairRoles.PeerOf(role);
            if (!Exists(observation, role) && Exists(observation, peer))
            {
                AddRebuild(topology, observation!, readings, role, sentences);
            }

            if (Exists(observation, role) && IsActive(role, readings) && items[role].Exists(Restarts))
            {
                sentences.Add($"restarts the {PairText.Word(role)} firewall, which is active: its traffic stops until the other one has taken over");
            }
        }

        return sentences;
    }

    private static void AddRebuild(
        HaPairTopology topology, Ec2Observation observation, IReadOnlyDictionary<FirewallRole, FirewallReading> readings, FirewallRole lost, List<string> sentences)
    {
        string name = PairText.Word(lost);
        string peer = PairText.Word(PairRoles.PeerOf(lost));
        if (!IsActive(PairRoles.PeerOf(lost), readings))
        {
            sentences.Add($"builds the {name} firewall; the {peer} firewall does not say that it is active, so nothing may serve until the pair has formed");
            return;
        }

        string[] stranded = [.. StrandedInterfaces.Find(topology, observation).Select(each => each.Interface.Role)];
        if (stranded.Length > 0)
        {
            sentences.Add($"attaches {string.Join(", ", stranded)}, which the lost {name} firewall had, to the {peer} firewall, which is active");
        }

        sentences.Add($"builds the {name} firewall again and synchronizes it; the {peer} firewall is active and keeps serving");
    }

    private static bool Exists(Ec2Observation? observation, FirewallRole role) =>
        observation?.Instances.GetValueOrDefault(PairRoles.Instance(role)) is { State: not "shutting-down" };

    private static bool Restarts(FirewallPlanItem item) =>
        item is { Step: FirewallStep.Restart, Action: PlanAction.Run } or { Step: FirewallStep.PacketIo, Action: PlanAction.Change };

    private static bool IsActive(FirewallRole role, IReadOnlyDictionary<FirewallRole, FirewallReading> readings) =>
        readings.GetValueOrDefault(role)?.HaState is { Enabled: true, Local.State: "active" };
}
