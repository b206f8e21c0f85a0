using System.Net;

namespace PanOs;

/// <summary>Where a virtual router sends an address.</summary>
public sealed record RouteLookup
{
    /// <summary>The gateway; null when the address is on a link, or dropped.</summary>
    public IPAddress? NextHop { get; init; }

    /// <summary>The interface that the traffic leaves by; null when it is dropped.</summary>
    public string? Interface { get; init; }

    /// <summary>Whether there is no route, or one that drops.</summary>
    public bool IsDropped { get; init; }
}
