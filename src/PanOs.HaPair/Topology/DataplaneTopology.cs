using System.Text.Json.Serialization;

namespace PanOs.HaPair;

/// <summary>
/// What the active firewall forwards traffic with. In interface-move mode the two interfaces move to the peer at a failover.
/// </summary>
public sealed record DataplaneTopology
{
    /// <summary>The virtual router. Default <c>default</c>, which a new firewall has.</summary>
    public string VirtualRouter { get; init; } = "default";

    /// <summary>The interface towards the internet: device index 2, ethernet1/2, in the untrust subnet.</summary>
    public DataplaneInterfaceTopology Outside { get; init; } = new("Palo-outside-eni", "untrust");

    /// <summary>The interface towards the private subnets: device index 3, ethernet1/3, in the trust subnet.</summary>
    public DataplaneInterfaceTopology Inside { get; init; } = new("Palo-inside-eni", "trust");
}

/// <summary>One dataplane interface.</summary>
/// <param name="Name">The <c>Name</c> tag of the network interface.</param>
/// <param name="Zone">The security zone that it is the only member of.</param>
/// <param name="Address">A fixed private address in its subnet; null, the default: AWS chooses one.</param>
public sealed record DataplaneInterfaceTopology(string Name, string Zone, string? Address = null)
{
    /// <summary>
    /// In secondary-ip mode the secondary private address that the active firewall has, in the interface's subnet. Null, the
    /// default: the last address of the subnet that may be used. Not used in interface-move mode.
    /// </summary>
    public string? FloatingAddress { get; init; }

    /// <summary>
    /// In secondary-ip mode the secondary firewall's own interface in the same subnet. Null, the default: named like this
    /// one with <c>-secondary</c> behind it, at an address that AWS chooses. Not used in interface-move mode.
    /// </summary>
    public NetworkInterfaceTopology? OnSecondary { get; init; }

    /// <summary>The secondary firewall's interface, given or not.</summary>
    internal NetworkInterfaceTopology SecondaryInterface => OnSecondary ?? new(Name + "-secondary");

    /// <summary>The floating address, given or not.</summary>
    /// <param name="subnet">The interface's subnet.</param>
    internal string FloatingIn(SubnetTopology subnet) => FloatingAddress ?? Ipv4Range.Parse(subnet.Cidr).LastUsable;
}

/// <summary>The HA settings that both firewalls share.</summary>
public sealed record HighAvailabilityTopology
{
    /// <summary>The HA group, 1 to 63. Default 1.</summary>
    public int GroupId { get; init; } = 1;

    /// <summary>How HA2 travels. Default UDP. Used only while correction HA2-TRANSPORT is on.</summary>
    public HaTransport Transport { get; init; } = HaTransport.Udp;

    /// <summary>Whether the firewall with the lower priority takes over again after it recovered. Default no: the vendor advises against it on AWS.</summary>
    public bool Preemptive { get; init; }
}

/// <summary>How HA2 travels between the HA interfaces.</summary>
public enum HaTransport
{
    /// <summary>UDP port 29281.</summary>
    [JsonStringEnumMemberName("udp")]
    Udp,

    /// <summary>IP protocol 99.</summary>
    [JsonStringEnumMemberName("ip")]
    Ip,
}
