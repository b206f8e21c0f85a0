namespace PanOs.Model;

/// <summary>A routed interface of a VLAN.</summary>
/// <param name="Name">Such as <c>vlan.1</c>.</param>
[ConfigurationObject("network/interface/vlan/units", ObjectPlaces.Device, Title = "VLAN interface", Collection = "VlanInterfaces", NameMaxLength = 31)]
public sealed partial record VlanInterface(string Name) : ConfigurationObject
{
    /// <summary>Where its IPv4 address comes from. Null: not managed.</summary>
    [Element(".")]
    public InterfaceAddressing? Addressing { get; init; }

    /// <summary>How the maximum segment size of TCP is made to fit the MTU. Null: not managed.</summary>
    [Element("adjust-tcp-mss")]
    public TcpMssAdjustment? TcpMssAdjustment { get; init; }

    /// <summary>Static ARP entries, by IP address. Null: not managed.</summary>
    [Element("arp")]
    public ValueList<VlanArpEntry>? ArpEntries { get; init; }

    /// <summary>How Bonjour announcements are passed on. Null: not managed.</summary>
    [Element("bonjour")]
    public Bonjour? Bonjour { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("comment", MaxLength = 1023)]
    public string? Comment { get; init; }

    /// <summary>How the address is told to a dynamic DNS service. Null: not managed.</summary>
    [Element("ddns-config")]
    public DynamicDns? DynamicDns { get; init; }

    /// <summary>Whether packets are fragmented though their IPv4 header forbids it. Null: not managed.</summary>
    [Element("df-ignore")]
    public bool? IgnoreDoNotFragment { get; init; }

    /// <summary>The name of an interface management profile, at most 31 characters. Null: not managed.</summary>
    [Element("interface-management-profile", MaxLength = 31)]
    public string? ManagementProfile { get; init; }

    /// <summary>Its IPv6 settings. Null: not managed.</summary>
    [Element("ipv6")]
    public Ipv6Settings? Ipv6 { get; init; }

    /// <summary>The largest packet in bytes, 576 to 9216. Null: not managed.</summary>
    [Element("mtu", Min = 576, Max = 9216)]
    public int? Mtu { get; init; }

    /// <summary>For which addresses it answers neighbour solicitations. Null: not managed.</summary>
    [Element("ndp-proxy")]
    public NdpProxy? NdpProxy { get; init; }

    /// <summary>The name of a NetFlow profile, at most 63 characters. Null: not managed.</summary>
    [Element("netflow-profile", MaxLength = 63)]
    public string? NetflowProfile { get; init; }

    internal override bool NeedsImport => true;
}
