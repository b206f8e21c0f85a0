namespace PanOs.Aws;

/// <summary>A security group.</summary>
public sealed record ObservedSecurityGroup : ObservedResource
{
    /// <inheritdoc/>
    public override string Kind => Kinds.SecurityGroup;

    /// <summary>The VPC it is in.</summary>
    public required string VpcId { get; init; }

    /// <summary>Its name within the VPC.</summary>
    public required string GroupName { get; init; }

    /// <summary>Its description.</summary>
    public required string Description { get; init; }

    /// <summary>What may come in.</summary>
    public IReadOnlyList<ObservedSecurityRule> Ingress { get; init; } = [];
}

/// <summary>A rule of a security group.</summary>
/// <param name="Protocol"><c>tcp</c>, <c>udp</c>, <c>icmp</c>, a number, or <c>-1</c> for all.</param>
/// <param name="FromPort">First port or ICMP type; null for protocols without ports.</param>
/// <param name="ToPort">Last port or ICMP code; null for protocols without ports.</param>
/// <param name="PeerKind">What kind of far end it has.</param>
/// <param name="Peer">The far end: a range, a group id or a prefix list id.</param>
public sealed record ObservedSecurityRule(string Protocol, int? FromPort, int? ToPort, TrafficPeerKind PeerKind, string Peer)
{
    /// <inheritdoc/>
    public override string ToString() => RuleText.Of(Protocol, FromPort, ToPort, Peer);
}

/// <summary>The kinds of far ends of a rule.</summary>
public enum TrafficPeerKind
{
    /// <summary>An IPv4 range.</summary>
    Cidr,

    /// <summary>An IPv6 range.</summary>
    CidrV6,

    /// <summary>A security group.</summary>
    Group,

    /// <summary>A prefix list.</summary>
    PrefixList,
}

/// <summary>How a rule is written in plans.</summary>
internal static class RuleText
{
    public static string Of(string protocol, int? from, int? to, string peer)
    {
        string what = protocol switch
        {
            "-1" => "all protocols",
            "icmp" when from is null or -1 => "icmp",
            _ when from is null => protocol,
            _ when from == to => $"{protocol} {from}",
            _ => $"{protocol} {from}-{to}",
        };
        return $"{what} from {peer}";
    }
}
