using System.Globalization;
using System.Net;

namespace PanOs.Simulator;

/// <summary>
/// What the network of a VPC does with a packet, read from the state of the simulated EC2: routes, security groups
/// (stateful: a reply to what was let through passes) and addresses.
/// </summary>
internal sealed class VpcNetwork(Ec2Simulator ec2)
{
    /// <summary>The interface in <paramref name="vpc"/> that has this private address now, as its primary or a secondary one.</summary>
    public Ec2NetworkInterface? InterfaceAt(Ec2Vpc vpc, IPAddress address) =>
        ec2.NetworkInterfaces.FirstOrDefault(eni => eni.Subnet.Vpc == vpc && eni.PrivateAddresses.Contains(address));

    /// <summary>The interface that this public address leads to.</summary>
    public Ec2NetworkInterface? InterfaceBehind(IPAddress publicAddress) =>
        ec2.NetworkInterfaces.FirstOrDefault(eni => eni.PublicAddresses.Any(on => publicAddress.Equals(on.PublicAddress)));

    /// <summary>Where the route table of <paramref name="subnet"/> sends a packet for <paramref name="destination"/>.</summary>
    public VpcRoute Route(Ec2Subnet subnet, IPAddress destination)
    {
        if (subnet.Vpc.Cidr.Contains(destination))
        {
            return new VpcRoute.Local();
        }

        Ec2RouteTable table = TableOf(subnet);
        Ec2Route? route = table.Routes
            .Where(candidate => candidate.Destination.Contains(destination))
            .MaxBy(candidate => candidate.Destination.PrefixLength);
        return route switch
        {
            { Gateway: { } gateway } => new VpcRoute.ToGateway(gateway),
            { NetworkInterface: { } target } => new VpcRoute.ToInterface(target),
            null => new VpcRoute.Nowhere($"route table {table.Id} of {subnet.Id} has no route to {destination}"),
            _ => new VpcRoute.Nowhere($"route {route.Destination} of {table.Id} is a blackhole"),
        };
    }

    /// <summary>Why the groups of <paramref name="eni"/> do not let the packet in; null when they do.</summary>
    public string? RefusalIn(Ec2NetworkInterface eni, Packet packet) =>
        eni.Groups.Exists(group => group.Ingress.Exists(rule => Matches(rule, packet, packet.Source, eni.Subnet.Vpc)))
            ? null
            : $"no inbound rule of {Names(eni)} admits {packet}";

    /// <summary>Why the groups of <paramref name="eni"/> do not let the packet out; null when they do.</summary>
    public string? RefusalOut(Ec2NetworkInterface eni, Packet packet) =>
        eni.Groups.Exists(group => group.Egress.Exists(rule => Matches(rule, packet, packet.Destination, eni.Subnet.Vpc)))
            ? null
            : $"no outbound rule of {Names(eni)} admits {packet}";

    /// <summary>
    /// Why a packet that leaves through <paramref name="from"/> does not reach the interface with its destination
    /// address in the same VPC; null when it does.
    /// </summary>
    public string? RefusalBetween(Ec2NetworkInterface from, Packet packet)
    {
        if (packet.Protocol == IpProtocol.NonIp)
        {
            return "a VPC carries IP only";
        }

        Ec2NetworkInterface? to = InterfaceAt(from.Subnet.Vpc, packet.Destination);
        if (to?.Attachment is not { Status: "attached", Instance.State: "running" })
        {
            return $"no running machine has {packet.Destination}";
        }

        return RefusalOut(from, packet) ?? RefusalIn(to, packet);
    }

    private static string Names(Ec2NetworkInterface eni) => eni.Groups.Count == 0
        ? $"{eni.Id} (it has no security group)"
        : string.Join(", ", eni.Groups.Select(group => $"{group.Name} ({group.Id})"));

    private Ec2RouteTable TableOf(Ec2Subnet subnet) =>
        ec2.RouteTables.FirstOrDefault(table => table.Associations.ContainsValue(subnet))
        ?? ec2.RouteTables.First(table => table.IsMain && table.Vpc == subnet.Vpc);

    private bool Matches(Ec2SecurityGroupRule rule, Packet packet, IPAddress farEnd, Ec2Vpc vpc) =>
        MatchesProtocol(rule, packet) && MatchesFarEnd(rule, farEnd, vpc);

    private static bool MatchesProtocol(Ec2SecurityGroupRule rule, Packet packet)
    {
        if (rule.Protocol == "-1")
        {
            return true;
        }

        bool same = rule.Protocol switch
        {
            "tcp" => packet.Protocol == IpProtocol.Tcp,
            "udp" => packet.Protocol == IpProtocol.Udp,
            "icmp" => packet.Protocol == IpProtocol.Icmp,
            _ => rule.Protocol == ((int)packet.Protocol).ToString(CultureInfo.InvariantCulture),
        };
        return same
            && (packet.Protocol is not (IpProtocol.Tcp or IpProtocol.Udp)
                || rule.FromPort < 0
                || (packet.DestinationPort >= rule.FromPort && packet.DestinationPort <= rule.ToPort));
    }

    private bool MatchesFarEnd(Ec2SecurityGroupRule rule, IPAddress farEnd, Ec2Vpc vpc) =>
        rule.GroupId is { } groupId
            ? InterfaceAt(vpc, farEnd)?.Groups.Exists(group => group.Id == groupId) == true
            : rule.Range is { } range && range.Contains(farEnd);
}

/// <summary>What a route table says.</summary>
internal abstract record VpcRoute
{
    private VpcRoute()
    {
    }

    /// <summary>Inside the VPC.</summary>
    public sealed record Local : VpcRoute;

    /// <summary>Through an internet gateway.</summary>
    public sealed record ToGateway(Ec2InternetGateway Gateway) : VpcRoute;

    /// <summary>To a network interface, whoever has it.</summary>
    public sealed record ToInterface(Ec2NetworkInterface NetworkInterface) : VpcRoute;

    /// <summary>The packet is lost.</summary>
    public sealed record Nowhere(string Reason) : VpcRoute;
}
