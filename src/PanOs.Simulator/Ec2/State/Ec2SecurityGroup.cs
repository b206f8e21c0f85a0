using System.Net;

namespace PanOs.Simulator;

internal sealed class Ec2SecurityGroup(string id, Ec2Vpc vpc, string name, string description) : Ec2Resource(id)
{
    public Ec2Vpc Vpc { get; } = vpc;

    public string Name { get; } = name;

    public string Description { get; } = description;

    /// <summary>The group that came with the VPC; no other can have its name.</summary>
    public bool IsDefault => Name is "default";

    public List<Ec2SecurityGroupRule> Ingress { get; } = [];

    /// <summary>A new group lets everything out.</summary>
    public List<Ec2SecurityGroupRule> Egress { get; } = [];
}

/// <summary>One rule: a protocol and ports, and either a range or a group at the far end.</summary>
/// <param name="Id">Such as <c>sgr-0123456789abcdef0</c>.</param>
/// <param name="Protocol"><c>tcp</c>, <c>udp</c>, <c>icmp</c>, a number, or <c>-1</c> for all.</param>
/// <param name="FromPort">First port, or ICMP type; -1 for all.</param>
/// <param name="ToPort">Last port, or ICMP code; -1 for all.</param>
/// <param name="Range">The addresses at the far end, or null.</param>
/// <param name="GroupId">The group at the far end, or null.</param>
/// <param name="Description">Free text.</param>
internal sealed record Ec2SecurityGroupRule(
    string Id, string Protocol, int FromPort, int ToPort, IPNetwork? Range, string? GroupId, string? Description)
{
    /// <summary>The same rule, whatever its id and description.</summary>
    public bool Covers(Ec2SecurityGroupRule other) =>
        (Protocol, FromPort, ToPort, Range, GroupId) == (other.Protocol, other.FromPort, other.ToPort, other.Range, other.GroupId);
}
