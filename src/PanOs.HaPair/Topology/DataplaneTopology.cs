using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>
/// What the active firewall forwards traffic with. In interface-move mode its interfaces move to the peer at a failover.
/// </summary>
public sealed record DataplaneTopology
{
    /// <summary>The virtual router. Default <c>default</c>, which a new firewall has.</summary>
    public string VirtualRouter { get; init; } = "default";

    /// <summary>The interface towards the internet, in the untrust subnet: device index 2, ethernet1/2, unless it names another.</summary>
    public DataplaneInterfaceTopology Outside { get; init; } = new("Palo-outside-eni", "untrust");

    /// <summary>The interface towards the private subnets, in the trust subnet: device index 3, ethernet1/3, unless it names another.</summary>
    public DataplaneInterfaceTopology Inside { get; init; } = new("Palo-inside-eni", "trust");

    /// <summary>
    /// Further interfaces, each with a subnet and a zone of its own, a DMZ say. Default: none. How many there may be is
    /// the instance type's limit: each firewall has room for its management and HA interface and all of the dataplane's.
    /// </summary>
    public IReadOnlyList<AdditionalInterfaceTopology> Additional
    {
        get;
        init => field = ValueLists.Of(value);
    } = ValueList.Create<AdditionalInterfaceTopology>([]);
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

    /// <summary>
    /// The device index, 2 or more: index n is ethernet1/n. Null, the default: 2 for the outside and 3 for the inside
    /// interface. The order cannot be changed on firewalls that run.
    /// </summary>
    public int? DeviceIndex { get; init; }
}

/// <summary>
/// A dataplane interface beside the outside and the inside one. Instances in its subnet send everything to it; what may
/// pass is for the rules to say.
/// </summary>
public sealed record AdditionalInterfaceTopology
{
    /// <summary>The <c>Name</c> tag of the network interface.</summary>
    public required string Name { get; init; }

    /// <summary>The security zone that it is the only member of.</summary>
    public required string Zone { get; init; }

    /// <summary>Its subnet. The default route of that leads to this interface.</summary>
    public required SubnetTopology Subnet { get; init; }

    /// <summary>The name of its security group, which admits everything from its subnet.</summary>
    public required string SecurityGroup { get; init; }

    /// <summary>A fixed private address in its subnet; null, the default: AWS chooses one.</summary>
    public string? Address { get; init; }

    /// <summary>The device index: index n is ethernet1/n. Null, the default: the next free one, 4 for the first.</summary>
    public int? DeviceIndex { get; init; }

    /// <summary>In secondary-ip mode the address that the active firewall has; see <see cref="DataplaneInterfaceTopology.FloatingAddress"/>.</summary>
    public string? FloatingAddress { get; init; }

    /// <summary>In secondary-ip mode the secondary firewall's interface; see <see cref="DataplaneInterfaceTopology.OnSecondary"/>.</summary>
    public NetworkInterfaceTopology? OnSecondary { get; init; }

    /// <summary>The name of an Elastic IP on it, for a second way to the internet; null, the default: it has none.</summary>
    public string? ElasticAddress { get; init; }
}
