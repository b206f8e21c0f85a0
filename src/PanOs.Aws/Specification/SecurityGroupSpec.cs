namespace PanOs.Aws;

/// <summary>A security group with what it lets in.</summary>
/// <param name="Role">The key by which interfaces and rules refer to it.</param>
/// <param name="Name">The group's name (and <c>Name</c> tag): unique in the VPC, up to 255 characters, not beginning with <c>sg-</c>.</param>
/// <param name="Description">Up to 255 characters; EC2 requires one and never lets it be changed.</param>
/// <param name="Ingress">All that may come in. A rule that is not listed is planned to be revoked.</param>
public sealed record SecurityGroupSpec(
    string Role, string Name, string Description, IReadOnlyList<SecurityRuleSpec> Ingress);

/// <summary>One rule for what comes in.</summary>
/// <param name="Protocol"><c>tcp</c>, <c>udp</c>, <c>icmp</c>, a protocol number such as <c>99</c>, or <c>-1</c> for all.</param>
/// <param name="FromPort">First port; for <c>icmp</c> the type, -1 for all. Null for protocols without ports.</param>
/// <param name="ToPort">Last port; for <c>icmp</c> the code, -1 for all. Null for protocols without ports.</param>
/// <param name="Peer">Who may send.</param>
/// <param name="Description">Free text, up to 255 characters; a difference in it is not drift.</param>
public sealed record SecurityRuleSpec(
    string Protocol, int? FromPort, int? ToPort, TrafficPeer Peer, string? Description = null)
{
    /// <summary>TCP to one port.</summary>
    /// <param name="port">0 to 65535.</param>
    /// <param name="peer">Who may send.</param>
    /// <param name="description">Free text.</param>
    public static SecurityRuleSpec Tcp(int port, TrafficPeer peer, string? description = null) =>
        new("tcp", port, port, peer, description);

    /// <summary>TCP to every port.</summary>
    /// <param name="peer">Who may send.</param>
    /// <param name="description">Free text.</param>
    public static SecurityRuleSpec AllTcp(TrafficPeer peer, string? description = null) =>
        new("tcp", 0, 65535, peer, description);

    /// <summary>UDP to one port.</summary>
    /// <param name="port">0 to 65535.</param>
    /// <param name="peer">Who may send.</param>
    /// <param name="description">Free text.</param>
    public static SecurityRuleSpec Udp(int port, TrafficPeer peer, string? description = null) =>
        new("udp", port, port, peer, description);

    /// <summary>Every kind of ICMP.</summary>
    /// <param name="peer">Who may send.</param>
    /// <param name="description">Free text.</param>
    public static SecurityRuleSpec Icmp(TrafficPeer peer, string? description = null) => new("icmp", -1, -1, peer, description);

    /// <summary>Every protocol.</summary>
    /// <param name="peer">Who may send.</param>
    /// <param name="description">Free text.</param>
    public static SecurityRuleSpec All(TrafficPeer peer, string? description = null) => new("-1", null, null, peer, description);
}

/// <summary>The far end of a rule.</summary>
public abstract record TrafficPeer
{
    private TrafficPeer()
    {
    }

    /// <summary>An IPv4 range.</summary>
    /// <param name="cidr">Such as <c>198.51.100.0/24</c>.</param>
    public static TrafficPeer Cidr(string cidr) => new Range(cidr);

    /// <summary>Every interface in a security group of the deployment, the rule's own group included.</summary>
    /// <param name="role">The group's role.</param>
    public static TrafficPeer Group(string role) => new GroupMembers(role);

    /// <summary>An IPv4 range.</summary>
    /// <param name="Value">The range in CIDR notation.</param>
    public sealed record Range(string Value) : TrafficPeer
    {
        /// <inheritdoc/>
        public override string ToString() => Value;
    }

    /// <summary>The members of a group.</summary>
    /// <param name="Role">The group's role.</param>
    public sealed record GroupMembers(string Role) : TrafficPeer
    {
        /// <inheritdoc/>
        public override string ToString() => $"group {Role}";
    }
}
