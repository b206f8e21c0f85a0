using System.Net;

namespace PanOs.Simulator;

/// <summary>Whether a person outside reaches the management of a firewall through its Elastic IP.</summary>
internal sealed class ManagementAccess(VpcNetwork network, Func<Ec2Instance, SimulatedFirewall?> firewallOn)
{
    /// <summary>
    /// The firewall whose management interface <paramref name="to"/> leads to, when TCP <paramref name="port"/> gets
    /// there from <paramref name="from"/> and back; otherwise null.
    /// </summary>
    public SimulatedFirewall? Reach(IPAddress from, IPAddress to, int port)
    {
        if (network.InterfaceBehind(to) is not { } management
            || management.Attachment is not { Status: "attached", DeviceIndex: 0, Instance: { State: "running" } instance }
            || network.Route(management.Subnet, from) is not VpcRoute.ToGateway { Gateway: var gateway }
            || gateway.Vpc != management.Subnet.Vpc)
        {
            return null;
        }

        var packet = new Packet(from, management.Address, IpProtocol.Tcp, port);
        return network.RefusalIn(management, packet) is null ? firewallOn(instance) : null;
    }
}
