namespace PanOs;

/// <summary>An interface as it works now (<c>show interface all</c>).</summary>
public sealed record InterfaceState
{
    /// <summary>Such as <c>ethernet1/2</c>.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Its zone; null without one.</summary>
    public string? Zone { get; init; }

    /// <summary>Its virtual router; null without one.</summary>
    public string? VirtualRouter { get; init; }

    /// <summary>What forwards its traffic, as the firewall writes it: <c>vr:default</c>, <c>ha</c>, <c>N/A</c>; null when it did not say.</summary>
    public string? Forwarding { get; init; }

    /// <summary>Its address with prefix length; null without one.</summary>
    public string? Address { get; init; }

    /// <summary><c>up</c>, <c>down</c> or as the firewall writes it; null for an interface without hardware.</summary>
    public string? State { get; init; }
}
