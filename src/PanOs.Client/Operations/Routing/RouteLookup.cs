using System.Net;

namespace PanOs;

/// <summary>Where a router sends an address (<c>test routing fib-lookup</c>), as captured on PAN-OS 8.1.</summary>
public sealed record RouteLookup
{
    /// <summary>The gateway; null when the address is on a link, or dropped.</summary>
    public IPAddress? NextHop { get; init; }

    /// <summary>The interface that the traffic leaves by; null when it is dropped.</summary>
    public string? Interface { get; init; }

    /// <summary>Whether there is no route, or one that drops.</summary>
    public bool IsDropped { get; init; }

    /// <summary>The other gateways of a route over several (ECMP).</summary>
    public IReadOnlyList<RoutePath> OtherPaths { get; init; } = [];

    /// <summary>One line: the gateway and the interface.</summary>
    public override string ToString() => IsDropped ? "dropped" : $"{NextHop?.ToString() ?? "on link"} by {Interface ?? "no interface"}";
}

/// <summary>One way that traffic may take.</summary>
/// <param name="NextHop">The gateway; null when the address is on a link.</param>
/// <param name="Interface">The interface that the traffic leaves by; null when the firewall did not say.</param>
public sealed record RoutePath(IPAddress? NextHop, string? Interface);
