using System.Net;

namespace PanOs;

/// <summary>A route that a router knows (<c>show routing route</c>, <c>show advanced-routing route</c>).</summary>
public sealed record RouteEntry
{
    /// <summary>The virtual or logical router.</summary>
    public string Router { get; init; } = string.Empty;

    /// <summary>The network with prefix length.</summary>
    public string Destination { get; init; } = string.Empty;

    /// <summary>
    /// The next hop as the firewall writes it: an address, another router, <c>discard</c>; null for a network on a link
    /// with advanced routing.
    /// </summary>
    public string? NextHop { get; init; }

    /// <summary>The gateway; null when the next hop is not an address.</summary>
    public IPAddress? Gateway => IPAddress.TryParse(NextHop, out var address) && !address.Equals(IPAddress.Any) ? address : null;

    /// <summary>The interface that the traffic leaves by; null when there is none.</summary>
    public string? Interface { get; init; }

    /// <summary>The metric, lower wins; null when the firewall did not say.</summary>
    public long? Metric { get; init; }

    /// <summary>Whether it is in use.</summary>
    public bool IsActive { get; init; }

    /// <summary>Where it comes from: <c>static</c>, <c>connected</c>, <c>host</c>, <c>bgp</c>, <c>ospf</c>, <c>rip</c>; null when the firewall did not say.</summary>
    public string? Protocol { get; init; }

    /// <summary>
    /// The flags of the legacy engine, as it writes them (<c>A S E</c>: active, static, ECMP); null with advanced routing.
    /// </summary>
    public string? Flags { get; init; }

    /// <summary>How long it has been known, as the firewall writes it; null when it did not say.</summary>
    public string? Age { get; init; }

    /// <summary>One line: router, network, next hop and interface.</summary>
    public override string ToString() => $"{Router}: {Destination} via {NextHop ?? "link"} {Interface}".TrimEnd();
}

/// <summary>What the data plane does with a network (<c>show routing fib</c>, <c>show advanced-routing fib</c>).</summary>
public sealed record ForwardingEntry
{
    /// <summary>The virtual or logical router.</summary>
    public string Router { get; init; } = string.Empty;

    /// <summary>The network with prefix length.</summary>
    public string Destination { get; init; } = string.Empty;

    /// <summary>The next hop as the firewall writes it; null when there is none.</summary>
    public string? NextHop { get; init; }

    /// <summary>The interface that the traffic leaves by; null when there is none.</summary>
    public string? Interface { get; init; }

    /// <summary>Flags as the firewall writes them, such as <c>ug</c> (up, gateway) or <c>uh</c> (up, host); null when it did not say.</summary>
    public string? Flags { get; init; }

    /// <summary>The largest packet in bytes; null when the firewall did not say.</summary>
    public int? Mtu { get; init; }

    /// <summary>One line: router, network, next hop and interface.</summary>
    public override string ToString() => $"{Router}: {Destination} via {NextHop ?? "link"} {Interface}".TrimEnd();
}
