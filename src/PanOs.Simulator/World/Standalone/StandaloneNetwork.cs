using System.Globalization;
using System.Net;

namespace PanOs.Simulator;

/// <summary>
/// The network of the firewalls outside the cloud. It is that of the documented topology: management in 10.0.0.0/24,
/// HA in 10.0.3.0/25 (ethernet1/1), then 10.0.2.0/24, 10.0.1.0/24 and one /24 for each further port. The n-th firewall
/// has the host number 10·n. Like a VPC it carries IP only; nothing is filtered.
/// </summary>
internal sealed class StandaloneNetwork(SimulatedInternet internet)
{
    // The host numbers must fit the smallest network, a /25.
    private const int MaximumMachines = 12;

    private readonly List<StandaloneMachine> _machines = [];

    /// <exception cref="InvalidOperationException">There is no room for another one.</exception>
    public StandaloneMachine Add(StandaloneFirewall options)
    {
        if (_machines.Count == MaximumMachines)
        {
            throw new InvalidOperationException($"The network has room for {MaximumMachines} firewalls outside the cloud.");
        }

        var machine = new StandaloneMachine(this, _machines.Count + 1, options);
        _machines.Add(machine);
        return machine;
    }

    /// <summary>The machine that has this address on an interface that is plugged in.</summary>
    public StandaloneMachine? MachineAt(IPAddress address) =>
        _machines.Find(machine => machine.Interfaces.Values.Any(port => port.Address.Equals(address)));

    /// <summary>Whether an address outside answers.</summary>
    public bool Answers(IPAddress address) => internet.Answers(address);
}

/// <summary>What a firewall outside the cloud runs on.</summary>
internal sealed class StandaloneMachine(StandaloneNetwork network, int number, StandaloneFirewall options) : IFirewallHost
{
    private const int HaPort = 1;
    private static readonly int[] s_thirdOctets = [0, 3, 2, 1, 4, 5, 6, 7, 8, 9];

    private readonly SortedDictionary<int, HostInterface> _interfaces = new(
        Enumerable.Range(0, options.DataPorts + 1).ToDictionary(index => index, index => Port(number, index)));

    /// <summary>The firewall on it; set when it is put together.</summary>
    public SimulatedFirewall? Firewall { get; set; }

    public string MachineId { get; } = string.Create(CultureInfo.InvariantCulture, $"i-{number:x17}");

    public IReadOnlyDictionary<int, HostInterface> Interfaces => _interfaces;

    public string? PublicKey => options.PublicKey;

    public string UserData => string.Empty;

    public bool Delivers(int deviceIndex, Packet packet) =>
        packet.Protocol != IpProtocol.NonIp && _interfaces.ContainsKey(deviceIndex) && network.MachineAt(packet.Destination) is not null;

    public bool Pings(int deviceIndex, IPAddress target) =>
        _interfaces.ContainsKey(deviceIndex) && (network.MachineAt(target) is not null || network.Answers(target));

    public SimulatedFirewall? FirewallAt(IPAddress address) =>
        network.MachineAt(address)?.Firewall is { Phase: not FirewallPhase.Off } found ? found : null;

    public string CallCloud(string action, params (string Name, string Value)[] parameters) =>
        throw new CloudCallException("EndpointUnreachable", "This machine does not run in a cloud.");

    private static HostInterface Port(int number, int index)
    {
        string network = string.Create(CultureInfo.InvariantCulture, $"10.0.{s_thirdOctets[index]}");
        return new HostInterface(
            index,
            string.Create(CultureInfo.InvariantCulture, $"02:00:00:00:{number:x2}:{index:x2}"),
            IPAddress.Parse(string.Create(CultureInfo.InvariantCulture, $"{network}.{10 * number}")),
            index == HaPort ? 25 : 24,
            IPAddress.Parse($"{network}.1"),
            null);
    }
}
