using System.Net;

namespace PanOs.Simulator;

/// <summary>
/// What the machine that a firewall runs on offers it: network interfaces, the network behind them, and the cloud's
/// API. A firewall knows its surroundings through this alone.
/// </summary>
internal interface IFirewallHost
{
    /// <summary>The cloud's name of the machine, such as <c>i-0123456789abcdef0</c>.</summary>
    string MachineId { get; }

    /// <summary>The interfaces attached now, by device index: 0 is management, n is ethernet1/n.</summary>
    IReadOnlyDictionary<int, HostInterface> Interfaces { get; }

    /// <summary>The SSH public key that the machine was launched with (OpenSSH format), when there is one.</summary>
    string? PublicKey { get; }

    /// <summary>The user data that the machine was launched with, decoded; empty when there is none.</summary>
    string UserData { get; }

    /// <summary>
    /// Whether the network delivers a packet that leaves through the interface at <paramref name="deviceIndex"/> to
    /// the interface that has its destination address. Its source address is that interface's own.
    /// </summary>
    bool Delivers(int deviceIndex, Packet packet);

    /// <summary>
    /// Whether an address, in the machine's network or outside, answers a ping that leaves through the interface at
    /// <paramref name="deviceIndex"/>.
    /// </summary>
    bool Pings(int deviceIndex, IPAddress target);

    /// <summary>The firewall of this world, switched on, that has this private address on an interface now.</summary>
    SimulatedFirewall? FirewallAt(IPAddress address);

    /// <summary>
    /// Calls the cloud's API with the rights of this machine, as the VM-Series plugin does. Answers the XML body of
    /// the response, or throws <see cref="CloudCallException"/> with the cloud's error code.
    /// </summary>
    string CallCloud(string action, params (string Name, string Value)[] parameters);
}

/// <summary>An interface as the machine sees it.</summary>
/// <param name="DeviceIndex">0 is management, n is ethernet1/n.</param>
/// <param name="MacAddress">Such as <c>02:00:00:0a:9a:ff</c>.</param>
/// <param name="Address">The primary private address, which DHCP hands out.</param>
/// <param name="PrefixLength">That of the subnet.</param>
/// <param name="Gateway">The subnet's router: its first address.</param>
/// <param name="PublicAddress">The Elastic IP, when there is one.</param>
internal sealed record HostInterface(
    int DeviceIndex,
    string MacAddress,
    IPAddress Address,
    int PrefixLength,
    IPAddress Gateway,
    IPAddress? PublicAddress)
{
    /// <summary>Further private addresses, which DHCP does not hand out.</summary>
    public IReadOnlyList<IPAddress> SecondaryAddresses { get; init; } = [];
}

/// <summary>The cloud refused a call of a machine.</summary>
internal sealed class CloudCallException(string code, string message) : Exception(message)
{
    /// <summary>The cloud's error code, such as <c>UnauthorizedOperation</c>.</summary>
    public string Code { get; } = code;
}
