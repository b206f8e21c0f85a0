using System.Net;

namespace PanOs;

/// <summary>A packet for which the matching rules are asked.</summary>
public sealed record PolicyQuery
{
    /// <summary>The zone that it comes from.</summary>
    public required string FromZone { get; init; }

    /// <summary>The zone that it goes to.</summary>
    public required string ToZone { get; init; }

    /// <summary>Its source.</summary>
    public required IPAddress Source { get; init; }

    /// <summary>Its destination.</summary>
    public required IPAddress Destination { get; init; }

    /// <summary>The IP protocol, 1 to 255. Default: 6, TCP.</summary>
    public int Protocol { get; init; } = 6;

    /// <summary>The destination port; null for protocols without one.</summary>
    public int? DestinationPort { get; init; }

    /// <summary>The application; null for any. Security rules only.</summary>
    public string? Application { get; init; }

    /// <summary>The interface that it leaves by; null for any. NAT rules only.</summary>
    public string? ToInterface { get; init; }
}
