using System.Net;

namespace PanOs.Simulator;

/// <summary>The instance that a firewall runs on: its interfaces and the cloud, as the firewall finds them.</summary>
internal sealed class FirewallMachine : IFirewallHost
{
    private readonly Ec2Simulator _ec2;
    private readonly VpcNetwork _network;
    private readonly Ec2Instance _instance;
    private readonly SimulatedInternet _internet;
    private readonly Func<Ec2Instance, SimulatedFirewall?> _firewallOn;

    public FirewallMachine(
        Ec2Simulator ec2,
        VpcNetwork network,
        Ec2Instance instance,
        SimulatedInternet internet,
        Func<Ec2Instance, SimulatedFirewall?> firewallOn)
    {
        _ec2 = ec2;
        _network = network;
        _instance = instance;
        _internet = internet;
        _firewallOn = firewallOn;
    }

    public string MachineId => _instance.Id;

    public IReadOnlyDictionary<int, HostInterface> Interfaces => _instance.NetworkInterfaces
        .Where(entry => entry.Value.Attachment is { Status: "attached" })
        .ToDictionary(entry => entry.Key, entry => Describe(entry.Key, entry.Value));

    public string? PublicKey => _instance.PublicKey;

    public string UserData => _instance.UserData;

    public bool Delivers(int deviceIndex, Packet packet) =>
        _instance.NetworkInterfaces.TryGetValue(deviceIndex, out Ec2NetworkInterface? from)
        && from.Attachment is { Status: "attached" }
        && _network.RefusalBetween(from, packet) is null;

    public bool Pings(int deviceIndex, IPAddress target)
    {
        if (!_instance.NetworkInterfaces.TryGetValue(deviceIndex, out Ec2NetworkInterface? from) || from.Attachment is not { Status: "attached" })
        {
            return false;
        }

        var ping = new Packet(from.Address, target, IpProtocol.Icmp);
        return _network.Route(from.Subnet, target) switch
        {
            VpcRoute.Local => IsRouter(target, from) || _network.RefusalBetween(from, ping) is null,
            VpcRoute.ToGateway gateway => gateway.Gateway.Vpc == from.Subnet.Vpc
                && from.PublicAddress is not null && _network.RefusalOut(from, ping) is null && _internet.Answers(target),
            _ => false,
        };
    }

    public SimulatedFirewall? FirewallAt(IPAddress address) =>
        _instance.NetworkInterfaces.TryGetValue(0, out Ec2NetworkInterface? management)
        && _network.InterfaceAt(management.Subnet.Vpc, address)?.Attachment?.Instance is { State: "running" } instance
            ? _firewallOn(instance)
            : null;

    public string CallCloud(string action, params (string Name, string Value)[] parameters)
    {
        if (!ReachesTheCloud())
        {
            throw new CloudCallException(
                "EndpointUnreachable", "The management interface has no way to the EC2 endpoint: no Elastic IP, or no route to an internet gateway.");
        }

        try
        {
            return _ec2.Invoke(_instance.Id, [new("Action", action), .. parameters.Select(p => KeyValuePair.Create(p.Name, p.Value))]);
        }
        catch (Ec2Fault fault)
        {
            throw new CloudCallException(fault.Code, fault.Message);
        }
    }

    private static HostInterface Describe(int index, Ec2NetworkInterface eni) => new(
        index,
        eni.MacAddress,
        eni.Address,
        eni.Subnet.Cidr.PrefixLength,
        Gateway(eni.Subnet.Cidr),
        eni.PublicAddress?.PublicAddress)
    {
        SecondaryAddresses = [.. eni.SecondaryAddresses.Select(secondary => secondary.Address)],
    };

    // The router of a subnet has the first address after the network's own.
    private static IPAddress Gateway(IPNetwork subnet)
    {
        byte[] bytes = subnet.BaseAddress.GetAddressBytes();
        bytes[^1]++;
        return new IPAddress(bytes);
    }

    // Unconfirmed: that the router of a VPC's subnet answers a ping.
    private static bool IsRouter(IPAddress target, Ec2NetworkInterface from) => target.Equals(Gateway(from.Subnet.Cidr));

    private bool ReachesTheCloud() =>
        _instance.NetworkInterfaces.TryGetValue(0, out Ec2NetworkInterface? management)
        && management.PublicAddress is not null
        && _network.Route(management.Subnet, SimulatedInternet.CloudEndpoint) is VpcRoute.ToGateway { Gateway: var gateway }
        && gateway.Vpc == management.Subnet.Vpc;
}
