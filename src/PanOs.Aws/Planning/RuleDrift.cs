namespace PanOs.Aws;

/// <summary>How the rules of a group differ from its specification. Descriptions are not compared.</summary>
internal sealed record RuleDrift(IReadOnlyList<SecurityRuleSpec> Missing, IReadOnlyList<ObservedSecurityRule> Extra)
{
    public static RuleDrift Between(SecurityGroupSpec spec, ObservedSecurityGroup? found, Func<string, string?> groupId)
    {
        IReadOnlyList<ObservedSecurityRule> there = found?.Ingress ?? [];
        var wanted = spec.Ingress.Select(r => (Spec: r, Rule: Resolve(r, groupId))).ToList();
        return new RuleDrift(
            [.. wanted.Where(w => w.Rule is null || !there.Contains(w.Rule)).Select(w => w.Spec)],
            [.. there.Where(r => !wanted.Exists(w => w.Rule == r))]);
    }

    public static (string, int?, int?, TrafficPeer) Key(SecurityRuleSpec rule) =>
        (Protocol(rule.Protocol), rule.FromPort, rule.ToPort, rule.Peer);

    public static string Text(SecurityRuleSpec rule) =>
        RuleText.Of(Protocol(rule.Protocol), rule.FromPort, rule.ToPort, rule.Peer.ToString());

    /// <summary>EC2 answers names for the protocols that have one, whatever was sent.</summary>
    public static string Protocol(string text) => text switch
    {
        "6" => "tcp",
        "17" => "udp",
        "1" => "icmp",
        _ => text,
    };

    // Null while the group at the far end does not exist, so the rule cannot be there either.
    private static ObservedSecurityRule? Resolve(SecurityRuleSpec rule, Func<string, string?> groupId)
    {
        (TrafficPeerKind kind, string? peer) = rule.Peer switch
        {
            TrafficPeer.GroupMembers members => (TrafficPeerKind.Group, groupId(members.Role)),
            TrafficPeer.Range range => (TrafficPeerKind.Cidr, range.Value),
            _ => throw new InvalidOperationException($"Unknown kind of peer {rule.Peer.GetType()}."),
        };
        return peer is null ? null : new ObservedSecurityRule(Protocol(rule.Protocol), rule.FromPort, rule.ToPort, kind, peer);
    }
}
