using System.Net;

namespace PanOs.Simulator;

/// <summary>
/// Walks a flow from a machine through its route table, the network interface that the table names, the firewall that
/// has this interface, NAT, the outside interface, its Elastic IP and the internet gateway to the internet, and back.
/// Nothing is assumed: every hop asks the part of the world that decides it.
/// </summary>
internal sealed class TrafficTracer(VpcNetwork network, SimulatedInternet internet, Func<Ec2Instance, SimulatedFirewall?> firewallOn)
{
    public TrafficTrace Trace(Ec2Instance from, IPAddress destination, IpProtocol protocol, int port)
    {
        if (!from.NetworkInterfaces.TryGetValue(0, out Ec2NetworkInterface? source))
        {
            var nowhere = new Packet(IPAddress.Any, destination, protocol, port);
            return new TrafficTrace(nowhere, [new TrafficHop("source-instance", false, $"{from.Id} has no network interface")], null);
        }

        return new Walk(network, internet, firewallOn, source, new Packet(source.Address, destination, protocol, port)).Run();
    }

    /// <summary>One flow on its way: remembers the hops and stops at the first that drops it.</summary>
    private sealed class Walk(
        VpcNetwork network,
        SimulatedInternet internet,
        Func<Ec2Instance, SimulatedFirewall?> firewallOn,
        Ec2NetworkInterface source,
        Packet flow)
    {
        private readonly List<TrafficHop> _hops = [];

        public TrafficTrace Run() => new(flow, _hops, Outward());

        private IPAddress? Outward()
        {
            if (source.Attachment is not { Instance.State: "running" })
            {
                return Stop("source-instance", "the machine does not run");
            }

            Pass("source-instance", $"{flow.Source} sends {flow}");
            if (!Check("source-security-group", network.RefusalOut(source, flow), "outbound rule matches"))
            {
                return null;
            }

            switch (network.Route(source.Subnet, flow.Destination))
            {
                case VpcRoute.Local:
                    return Check("vpc-delivery", network.RefusalBetween(source, flow), "delivered inside the VPC") ? flow.Source : null;
                case VpcRoute.ToGateway gateway:
                    Pass("private-route-table", $"to {gateway.Gateway.Id}");
                    return ThroughGateway(source, flow, gateway.Gateway);
                case VpcRoute.ToInterface target:
                    Pass("private-route-table", $"to {target.NetworkInterface.Id}");
                    return ThroughFirewall(target.NetworkInterface);
                case VpcRoute.Nowhere nowhere:
                    return Stop("private-route-table", nowhere.Reason);
                default:
                    throw new InvalidOperationException("A route of an unknown kind.");
            }
        }

        private IPAddress? ThroughFirewall(Ec2NetworkInterface inside)
        {
            if (inside.Attachment is not { Status: "attached" } attachment)
            {
                return Stop("route-target", $"{inside.Id} is attached to no machine");
            }

            Pass("route-target", $"{inside.Id} is device {attachment.DeviceIndex} of {attachment.Instance.Id}");
            if (inside.SourceDestCheck)
            {
                return Stop("inside-source-dest-check", $"{inside.Id} drops what is not addressed to {inside.Address}");
            }

            Pass("inside-source-dest-check", "off");
            if (!Check("inside-security-group", network.RefusalIn(inside, flow), "inbound rule matches"))
            {
                return null;
            }

            if (firewallOn(attachment.Instance) is not { } firewall)
            {
                return Stop("firewall", $"{attachment.Instance.Id} runs no firewall");
            }

            DataplaneVerdict outward = firewall.Forward(flow, attachment.DeviceIndex);
            if (outward is DataplaneVerdict.Dropped dropped)
            {
                return Stop($"firewall-{dropped.Hop}", dropped.Reason);
            }

            var forwarded = (DataplaneVerdict.Forwarded)outward;
            Pass("firewall", $"rule {forwarded.SecurityRule}, NAT {forwarded.NatRule ?? "none"}, leaves ethernet1/{forwarded.DeviceIndex} as {forwarded.Packet}");
            Ec2NetworkInterface outside = attachment.Instance.NetworkInterfaces[forwarded.DeviceIndex];
            if (!Check("outside-next-hop", NextHopTrouble(outside, forwarded), $"{forwarded.NextHop} answers"))
            {
                return null;
            }

            IPAddress? seenFrom = Outside(outside, forwarded.Packet);
            return seenFrom is not null && Back(firewall, inside, attachment, forwarded) ? seenFrom : null;
        }

        private IPAddress? Outside(Ec2NetworkInterface outside, Packet packet)
        {
            if (outside.SourceDestCheck && !outside.PrivateAddresses.Contains(packet.Source))
            {
                return Stop("outside-source-dest-check", $"{outside.Id} drops what does not come from {string.Join(" or ", outside.PrivateAddresses)}");
            }

            Pass("outside-source-dest-check", outside.SourceDestCheck ? "on, and the source is its own" : "off");
            if (!Check("outside-security-group", network.RefusalOut(outside, packet), "outbound rule matches"))
            {
                return null;
            }

            switch (network.Route(outside.Subnet, packet.Destination))
            {
                case VpcRoute.ToGateway gateway:
                    Pass("outside-route-table", $"to {gateway.Gateway.Id}");
                    return ThroughGateway(outside, packet, gateway.Gateway);
                case VpcRoute.Nowhere nowhere:
                    return Stop("outside-route-table", nowhere.Reason);
                default:
                    return Stop("outside-route-table", $"{packet.Destination} is not sent to an internet gateway");
            }
        }

        // Security groups are stateful, so the reply passes them; the firewall looks its route up again.
        private bool Back(
            SimulatedFirewall firewall, Ec2NetworkInterface inside, Ec2Attachment attachment, DataplaneVerdict.Forwarded outward)
        {
            switch (firewall.ForwardReply(flow, attachment.DeviceIndex, outward))
            {
                case DataplaneVerdict.Dropped dropped:
                    Stop($"firewall-return-{dropped.Hop}", dropped.Reason);
                    return false;
                case DataplaneVerdict.Forwarded forwarded:
                    Pass("firewall-return", $"the reply leaves ethernet1/{forwarded.DeviceIndex} to {forwarded.NextHop}");
                    return Check("inside-next-hop", NextHopTrouble(inside, forwarded), $"{forwarded.NextHop} answers");
                default:
                    throw new InvalidOperationException("A verdict of an unknown kind.");
            }
        }

        /// <summary>
        /// Why a packet does not get from <paramref name="from"/> to its next hop; null when it does. In a subnet of a
        /// VPC only the router (its first address) and interfaces answer ARP, and only the router passes anything on.
        /// </summary>
        private string? NextHopTrouble(Ec2NetworkInterface from, DataplaneVerdict.Forwarded sent)
        {
            Ec2Subnet subnet = from.Subnet;
            IPAddress router = subnet.Cidr.At(1);
            if (sent.NextHop.Equals(router))
            {
                return null;
            }

            Ec2NetworkInterface? neighbour = network.InterfaceAt(subnet.Vpc, sent.NextHop) is { } found && found.Subnet == subnet ? found : null;
            return neighbour is null
                ? $"nobody in {subnet.Id} answers for the next hop {sent.NextHop}: the router of the subnet is {router}"
                : sent.NextHop.Equals(sent.Packet.Destination)
                    ? null
                    : $"the next hop {sent.NextHop} is {neighbour.Id}, not the router of {subnet.Id}, which is {router}";
        }

        private IPAddress? ThroughGateway(Ec2NetworkInterface from, Packet packet, Ec2InternetGateway gateway)
        {
            if (gateway.Vpc != from.Subnet.Vpc)
            {
                return Stop("internet-gateway", $"{gateway.Id} is not attached to {from.Subnet.Vpc.Id}");
            }

            Pass("internet-gateway", gateway.Id);
            if (from.PublicAddressOn(packet.Source) is not { } address)
            {
                return Stop("elastic-ip", $"{packet.Source} has no public address");
            }

            Pass("elastic-ip", $"{packet.Source} leaves as {address.PublicAddress}");
            if (!internet.Answers(packet.Destination))
            {
                return Stop("internet", $"{packet.Destination} does not answer");
            }

            Pass("internet", $"{packet.Destination} answers");
            return address.PublicAddress;
        }

        private bool Check(string hop, string? refusal, string passed)
        {
            _hops.Add(new TrafficHop(hop, refusal is null, refusal ?? passed));
            return refusal is null;
        }

        private void Pass(string hop, string detail) => _hops.Add(new TrafficHop(hop, true, detail));

        private IPAddress? Stop(string hop, string reason)
        {
            _hops.Add(new TrafficHop(hop, false, reason));
            return null;
        }
    }
}
