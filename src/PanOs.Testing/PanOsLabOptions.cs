using System.Net;
using PanOs.Simulator;

namespace PanOs.Testing;

/// <summary>How a lab begins.</summary>
public sealed record PanOsLabOptions
{
    /// <summary>The simulated world. The default is that of <see cref="SimulatedWorldOptions"/>.</summary>
    public SimulatedWorldOptions World { get; init; } = new();

    /// <summary>
    /// The public address from which the lab's clients call the firewalls. The default is <c>198.51.100.7</c>; the
    /// trusted CIDRs of a topology must contain it, or nothing reaches its management.
    /// </summary>
    public IPAddress OperatorAddress { get; init; } = IPAddress.Parse("198.51.100.7");
}
