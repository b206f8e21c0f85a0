using System.Net;

namespace PanOs.Simulator;

/// <summary>What one look at the links between two peers found.</summary>
/// <param name="Peer">The peer's agent, when the control link (HA1) works both ways; otherwise null.</param>
/// <param name="Trouble">Why it does not, for the log; null when it does.</param>
/// <param name="BeatsOnly">The peer when its heartbeats come, but its hello messages do not.</param>
internal sealed record HaControlLink(HighAvailabilityAgent? Peer, string? Trouble, HighAvailabilityAgent? BeatsOnly = null);

/// <summary>
/// Tries the links between two peers through the network that the host gives: the control link HA1 on the management
/// interface, which needs the ICMP heartbeat and the hello on TCP 28769 (28 when it is encrypted; both documented) in both
/// directions, and the data link HA2.
/// </summary>
internal static class HaLinks
{
    private const int HelloPort = 28769;
    private const int EncryptedHelloPort = 28;
    private const int Ha2UdpPort = 29281;
    private const int Management = 0;

    public static HaControlLink TryControl(SimulatedFirewall self)
    {
        HaSettings own = self.HighAvailability.Settings;
        if (own.PeerAddress is null || Ha1Address(self) is not { } ownAddress)
        {
            return new HaControlLink(null, "no address of the peer is set");
        }

        if (self.Host.FirewallAt(own.PeerAddress) is not { Phase: FirewallPhase.Ready } peer || ReferenceEquals(peer, self))
        {
            return new HaControlLink(null, "no firewall answers at the peer's address");
        }

        HaSettings other = peer.HighAvailability.Settings;
        if (peer.HighAvailability.State == HaState.Disabled)
        {
            return new HaControlLink(null, "HA is not running on the peer");
        }

        if (other.GroupId != own.GroupId)
        {
            return new HaControlLink(null, $"the peer belongs to group {other.GroupId}, this firewall to group {own.GroupId}");
        }

        if (other.Mode != own.Mode)
        {
            return new HaControlLink(null, $"the peer's mode is {other.Mode}, this firewall's {own.Mode}");
        }

        if (!ownAddress.Equals(other.PeerAddress))
        {
            return new HaControlLink(null, "the peer expects another peer");
        }

        // On AWS the management interface must be the HA1 interface (documented), so no other is simulated.
        if (own.Ha1Port != "management" || other.Ha1Port != "management")
        {
            return new HaControlLink(null, "HA1 is not on the management interface of both");
        }

        if (own.Ha1Encrypted != other.Ha1Encrypted)
        {
            return new HaControlLink(null, "only one of the peers encrypts HA1");
        }

        IPAddress peerAddress = own.PeerAddress;
        if (!self.Ha1Connected || !peer.Ha1Connected || !Reaches(self, ownAddress, peerAddress, IpProtocol.Icmp, 0) || !Reaches(peer, peerAddress, ownAddress, IpProtocol.Icmp, 0))
        {
            return new HaControlLink(null, "the heartbeat (ICMP) does not get through");
        }

        int hello = own.Ha1Encrypted ? EncryptedHelloPort : HelloPort;
        return Reaches(self, ownAddress, peerAddress, IpProtocol.Tcp, hello)
            && Reaches(peer, peerAddress, ownAddress, IpProtocol.Tcp, hello)
                ? new HaControlLink(peer.HighAvailability, null)
                : new HaControlLink(null, $"hello messages (TCP {hello}) do not get through", peer.HighAvailability);
    }

    /// <summary>Why the data link between connected peers does not work; null when it does.</summary>
    public static string? TryData(SimulatedFirewall self, SimulatedFirewall peer)
    {
        HaSettings own = self.HighAvailability.Settings;
        HaSettings other = peer.HighAvailability.Settings;
        if (own.Transport != other.Transport)
        {
            return "the transport differs between the peers";
        }

        // Field notes: HA2 stays down while one peer runs with DPDK and the other without.
        if (self.PacketIo.DpdkInUse != peer.PacketIo.DpdkInUse)
        {
            return "the packet IO mode (DPDK) differs between the peers";
        }

        if (!self.Ha2Connected || !peer.Ha2Connected)
        {
            return "the data link is cut";
        }

        return Usable(self) ?? Usable(peer) ?? WayToPeer(self, other.Ha2Address!) ?? WayToPeer(peer, own.Ha2Address!)
            ?? (Carries(self, peer) && Carries(peer, self) ? null : $"HA2 packets (transport {own.Transport}) do not get through");
    }

    /// <summary>The address of the control link: that of the management interface.</summary>
    public static IPAddress? Ha1Address(SimulatedFirewall firewall) =>
        firewall.Host.Interfaces.TryGetValue(Management, out HostInterface? management) ? management.Address : null;

    /// <summary>The interface below the HA2 port, when the machine has it.</summary>
    public static HostInterface? Ha2Interface(SimulatedFirewall firewall) =>
        PortTable.IndexOf(firewall.HighAvailability.Settings.Ha2Port) is { } index
        && firewall.Host.Interfaces.TryGetValue(index, out HostInterface? port)
            ? port
            : null;

    private static string? Usable(SimulatedFirewall firewall)
    {
        HaSettings settings = firewall.HighAvailability.Settings;
        if (!settings.Ha2PortIsHa)
        {
            return $"{firewall.Hostname}: the HA2 port '{settings.Ha2Port}' is not an interface of type ha";
        }

        return Ha2Interface(firewall) is { } port && port.Address.Equals(settings.Ha2Address)
            ? null
            : $"{firewall.Hostname}: the HA2 address is not that of the interface";
    }

    /// <summary>
    /// Why the HA2 settings of <paramref name="firewall"/> lead to no way to the peer's HA2 address; null when they do.
    /// In a VPC a neighbour is one of the same subnet, and nobody but the subnet's router passes packets on.
    /// </summary>
    private static string? WayToPeer(SimulatedFirewall firewall, IPAddress peer)
    {
        HaSettings settings = firewall.HighAvailability.Settings;
        HostInterface port = Ha2Interface(firewall)!;
        if (!IPAddress.TryParse(settings.Ha2Netmask, out IPAddress? mask))
        {
            return $"{firewall.Hostname}: HA2 has no netmask";
        }

        if (Ipv4Network.Of(port.Address, Ipv4Network.LengthOfMask(mask)).Contains(peer))
        {
            return Ipv4Network.Of(port.Address, port.PrefixLength).Contains(peer)
                ? null
                : $"{firewall.Hostname}: the HA2 netmask takes {peer} for a neighbour, but it is in another subnet";
        }

        return settings.Ha2Gateway == port.Gateway.ToString()
            ? null
            : $"{firewall.Hostname}: {peer} is beyond the HA2 netmask, and the HA2 gateway is not the subnet's router {port.Gateway}";
    }

    private static bool Carries(SimulatedFirewall from, SimulatedFirewall to)
    {
        (IpProtocol protocol, int port) = from.HighAvailability.Settings.Transport switch
        {
            "udp" => (IpProtocol.Udp, Ha2UdpPort),
            "ip" => (IpProtocol.Ha2, 0),
            _ => (IpProtocol.NonIp, 0),
        };
        return from.Host.Delivers(
            Ha2Interface(from)!.DeviceIndex, new Packet(Ha2Interface(from)!.Address, Ha2Interface(to)!.Address, protocol, port));
    }

    private static bool Reaches(SimulatedFirewall from, IPAddress source, IPAddress target, IpProtocol protocol, int port) =>
        from.Host.Delivers(Management, new Packet(source, target, protocol, port));
}
