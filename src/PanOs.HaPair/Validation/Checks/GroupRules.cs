using System.Globalization;
using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>What the inbound rules of a security group let in.</summary>
internal static class GroupRules
{
    private static readonly Dictionary<string, string> s_numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["icmp"] = "1",
        ["tcp"] = "6",
        ["udp"] = "17",
    };

    /// <summary>Whether the group lets its own members in.</summary>
    /// <param name="group">The group.</param>
    /// <param name="protocol"><c>tcp</c>, <c>udp</c>, <c>icmp</c>, a protocol number, or <c>-1</c> for all.</param>
    /// <param name="port">The port; null: all ports, or a protocol without ports.</param>
    public static bool AdmitsItself(this ObservedSecurityGroup group, string protocol, int? port = null) =>
        group.Ingress.Any(rule => rule.PeerKind == TrafficPeerKind.Group && rule.Peer == group.Id && Covers(rule, protocol, port));

    /// <summary>Whether the group lets every address of a range in; a rule for a wider range counts.</summary>
    public static bool AdmitsRange(this ObservedSecurityGroup group, string cidr, string protocol, int? port = null) =>
        group.Ingress.Any(rule => rule.PeerKind == TrafficPeerKind.Cidr && GroupRules.Contains(rule.Peer, cidr) && Covers(rule, protocol, port));

    /// <summary>Whether the group lets the members of another group in.</summary>
    public static bool AdmitsGroup(this ObservedSecurityGroup group, string groupId, string protocol, int? port = null) =>
        group.Ingress.Any(rule => rule.PeerKind == TrafficPeerKind.Group && rule.Peer == groupId && Covers(rule, protocol, port));

    /// <summary>The rules as text.</summary>
    public static string Describe(this ObservedSecurityGroup group) =>
        group.Ingress.Count == 0 ? "no inbound rule" : string.Join(", ", group.Ingress);

    /// <summary>Whether <paramref name="outer"/> contains all of <paramref name="inner"/>; false when either is no IPv4 range.</summary>
    public static bool Contains(string outer, string inner) =>
        Ipv4Range.TryParse(outer, out Ipv4Range wide, out _) && Ipv4Range.TryParse(inner, out Ipv4Range narrow, out _) && wide.Contains(narrow);

    private static bool Covers(ObservedSecurityRule rule, string protocol, int? port)
    {
        if (rule.Protocol is "-1")
        {
            return true;
        }

        if (!string.Equals(Number(rule.Protocol), Number(protocol), StringComparison.Ordinal))
        {
            return false;
        }

        bool everything = rule.FromPort is null or -1 || rule is { FromPort: 0, ToPort: 65535 };
        return everything || (port is { } wanted && rule.FromPort <= wanted && wanted <= rule.ToPort);
    }

    private static string Number(string protocol) => s_numbers.GetValueOrDefault(protocol, protocol).ToLower(CultureInfo.InvariantCulture);
}
