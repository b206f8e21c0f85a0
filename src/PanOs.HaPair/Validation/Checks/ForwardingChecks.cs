namespace PanOs.HaPair;

/// <summary>What the active firewall says that it would do with outbound traffic. Nothing is sent.</summary>
internal static class ForwardingChecks
{
    public static IReadOnlyList<PairCheck> All { get; } =
    [
        new("ROUTE-LOOKUP", "The active firewall routes to the internet", CheckSeverity.Error, Sources.Administration,
            snapshot => $"out of {Outside(snapshot)}",
            "Check the default route, and that the active firewall has the outside interface.",
            RouteLookup) { Place = CheckPlace.UntrustSubnet },
        new("SECURITY-MATCH", "The active firewall allows outbound traffic", CheckSeverity.Error, Sources.Administration,
            snapshot => Expected(Allowing(snapshot)),
            "Look at the rules above the one that should match.",
            snapshot => Match(snapshot.Serving.OutboundSecurityRules.Value, Allowing(snapshot))) { Place = CheckPlace.Firewalls },
        new("NAT-MATCH", "The active firewall translates outbound traffic", CheckSeverity.Error, Sources.Administration,
            snapshot => Expected(snapshot.Topology.Policy.NatRules.Select(rule => rule.Name)),
            "Look at the rules above the one that should match.",
            snapshot => Match(snapshot.Serving.OutboundNatRules.Value, snapshot.Topology.Policy.NatRules.Select(rule => rule.Name))) { Place = CheckPlace.UntrustSubnet },
    ];

    private static string Outside(PairSnapshot snapshot) => DataplanePort.Of(snapshot.Topology, PairRoles.Outside).Port;

    private static IEnumerable<string> Allowing(PairSnapshot snapshot) =>
        snapshot.Topology.Policy.SecurityRules.Where(rule => rule.Action == SecurityRuleAction.Allow).Select(rule => rule.Name);

    private static string Expected(IEnumerable<string> rules) => $"one of the rules {string.Join(", ", rules.Select(rule => $"'{rule}'"))} first";

    private static Finding RouteLookup(PairSnapshot snapshot)
    {
        RouteLookup route = snapshot.Serving.InternetRoute.Value;
        return Finding.When(
            !route.IsDropped && string.Equals(route.Interface, Outside(snapshot), StringComparison.Ordinal),
            route.IsDropped ? "the packet would be dropped" : $"out of {route.Interface ?? "no interface"} through {route.NextHop?.ToString() ?? "no next hop"}");
    }

    private static Finding Match(IReadOnlyList<string> matched, IEnumerable<string> wanted) => matched.Count == 0
        ? Finding.Fail("no rule matches")
        : Finding.When(wanted.Contains(matched[0], StringComparer.Ordinal), $"'{matched[0]}'");
}
