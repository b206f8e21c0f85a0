using System.Net;

namespace PanOs.Simulator;

/// <summary>
/// The world outside the cloud: every public address answers ping and HTTPS, and a server tells a caller the address
/// it was called from.
/// </summary>
public sealed class SimulatedInternet
{
    /// <summary>Where the cloud's own API answers.</summary>
    internal static readonly IPAddress CloudEndpoint = IPAddress.Parse("192.0.2.1");

    private readonly Dictionary<string, IPAddress> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["checkip.amazonaws.com"] = IPAddress.Parse("192.0.2.53"),
        ["www.example.com"] = IPAddress.Parse("192.0.2.80"),
    };

    private readonly HashSet<IPAddress> _silent = [];

    /// <summary>Gives a name an address, as public DNS would.</summary>
    /// <param name="name">The host name.</param>
    /// <param name="address">Its address.</param>
    public void AddName(string name, IPAddress address)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _names[name] = address;
    }

    /// <summary>Lets the host at <paramref name="address"/> answer no more.</summary>
    /// <param name="address">A public address.</param>
    public void Silence(IPAddress address) => _silent.Add(address);

    internal IPAddress? Resolve(string nameOrAddress) =>
        IPAddress.TryParse(nameOrAddress, out IPAddress? address) ? address : _names.GetValueOrDefault(nameOrAddress);

    internal bool Answers(IPAddress address) => !_silent.Contains(address);
}
