namespace PanOs;

/// <summary>An interface as it works now (<c>show interface all</c>), as captured on PAN-OS 8.1.</summary>
public sealed record InterfaceState
{
    /// <summary>Such as <c>ethernet1/2</c>.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Its zone; null without one.</summary>
    public string? Zone { get; init; }

    /// <summary>The number of its virtual system; null when the firewall did not say.</summary>
    public string? Vsys { get; init; }

    /// <summary>Its VLAN tag, 0 without one; null when the firewall did not say.</summary>
    public int? Tag { get; init; }

    /// <summary>Its virtual router, or its logical router with advanced routing; null without one.</summary>
    public string? VirtualRouter { get; init; }

    /// <summary>What forwards its traffic, as the firewall writes it: <c>vr:default</c>, <c>ha</c>, <c>N/A</c>; null when it did not say.</summary>
    public string? Forwarding { get; init; }

    /// <summary>Its address with prefix length; null without one.</summary>
    public string? Address { get; init; }

    /// <summary>Addresses that it got from DHCP or PPPoE.</summary>
    public IReadOnlyList<string> DynamicAddresses { get; init; } = [];

    /// <summary><c>up</c>, <c>down</c> or as the firewall writes it; null for an interface without hardware.</summary>
    public string? State { get; init; }

    /// <summary>Its hardware address; null for an interface without hardware.</summary>
    public string? MacAddress { get; init; }

    /// <summary>Its speed in Mbit/s as the firewall writes it; null when it is not known.</summary>
    public string? Speed { get; init; }

    /// <summary><c>full</c> or <c>half</c>; null when it is not known.</summary>
    public string? Duplex { get; init; }

    /// <summary>One line: name, state, zone and address.</summary>
    public override string ToString() => $"{Name} {State ?? "-"} zone {Zone ?? "-"} {Address ?? "no address"}";
}
