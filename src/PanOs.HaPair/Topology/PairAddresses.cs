namespace PanOs.HaPair;

/// <summary>The addresses that AWS gave to the pair. They are known once the network interfaces exist.</summary>
public sealed record PairAddresses
{
    /// <summary>The addresses of the primary firewall.</summary>
    public required FirewallAddresses Primary { get; init; }

    /// <summary>The addresses of the secondary firewall.</summary>
    public required FirewallAddresses Secondary { get; init; }

    /// <summary>The netmask of the HA subnet in dotted form, for example <c>255.255.255.128</c>.</summary>
    public required string HaNetmask { get; init; }

    /// <summary>The gateway of the HA subnet: its first address, where AWS places the router of every subnet.</summary>
    public required string HaGateway { get; init; }

    /// <summary>The private address of the outside interface, the floating one in secondary-ip mode; null when it is not known.</summary>
    public string? Outside { get; init; }

    /// <summary>The private address of the inside interface, the floating one in secondary-ip mode; null when it is not known.</summary>
    public string? Inside { get; init; }

    /// <summary>The Elastic IP of the outside interface, under which traffic is seen on the internet; null when it is not known.</summary>
    public string? OutsidePublic { get; init; }

    /// <summary>The addresses of one firewall.</summary>
    public FirewallAddresses Of(FirewallRole role) => role == FirewallRole.Primary ? Primary : Secondary;

    /// <summary>The addresses of the other firewall.</summary>
    public FirewallAddresses PeerOf(FirewallRole role) => role == FirewallRole.Primary ? Secondary : Primary;
}

/// <summary>The addresses that stay with one firewall, active or not.</summary>
/// <param name="Management">The private address of the management interface; the peer's HA1 address.</param>
/// <param name="Ha">The private address of the HA interface (ethernet1/1); the HA2 link's address.</param>
/// <param name="PublicManagement">The Elastic IP of the management interface; null when it is not known.</param>
public sealed record FirewallAddresses(string Management, string Ha, string? PublicManagement = null)
{
    /// <summary>The instance that it runs on; null while there is none.</summary>
    public string? InstanceId { get; init; }

    /// <summary>What it proved itself with at first contact, as far as the tags of its instance say.</summary>
    public FirewallPins Pins { get; init; } = FirewallPins.None;
}
