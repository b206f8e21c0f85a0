using System.Net;

namespace PanOs.Simulator.Tests;

/// <summary>A machine with a management interface and nothing else.</summary>
internal sealed class BareHost : IFirewallHost
{
    public string MachineId { get; init; } = "i-0123456789abcdef0";

    public IReadOnlyDictionary<int, HostInterface> Interfaces { get; } = new Dictionary<int, HostInterface>
    {
        [0] = new(0, "02:00:00:0a:9a:ff", IPAddress.Parse("10.0.0.10"), 25, IPAddress.Parse("10.0.0.1"), IPAddress.Parse("198.51.100.7")),
    };

    public string? PublicKey => null;

    public string UserData => "";

    public bool Delivers(int deviceIndex, Packet packet) => false;

    public bool Pings(int deviceIndex, IPAddress target) => false;

    public SimulatedFirewall? FirewallAt(IPAddress address) => null;

    public string CallCloud(string action, params (string Name, string Value)[] parameters) =>
        throw new CloudCallException("UnauthorizedOperation", "This machine has no role.");
}
