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

    /// <summary>The source port, 1 to 65535; null for any. NAT rules only.</summary>
    public int? SourcePort { get; init; }

    /// <summary>The destination port, 1 to 65535; null for protocols without one.</summary>
    public int? DestinationPort { get; init; }

    /// <summary>The application; null for any. Security rules only.</summary>
    public string? Application { get; init; }

    /// <summary>The user, as <c>domain\user</c>; null for any. Security rules only.</summary>
    public string? SourceUser { get; init; }

    /// <summary>The URL category; null for any. Security rules only.</summary>
    public string? Category { get; init; }

    /// <summary>The interface that it leaves by; null for any. NAT rules only.</summary>
    public string? ToInterface { get; init; }

    internal void Validate(string parameterName)
    {
        if (Protocol is < 1 or > 255 || SourcePort is < 1 or > 65535 || DestinationPort is < 1 or > 65535)
        {
            throw new ArgumentException($"{nameof(Protocol)} must be 1 to 255 and ports 1 to 65535.", parameterName);
        }
    }
}
