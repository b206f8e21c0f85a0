namespace PanOs.Model;

/// <summary>A part of a routed interface: the traffic of one VLAN tag.</summary>
/// <param name="Name">The interface and a number, such as <c>ethernet1/1.100</c>.</param>
[ConfigurationObject("units", ObjectPlaces.Layer3, Title = "layer 3 subinterface", Collection = "Layer3Subinterfaces", NameMaxLength = 31)]
public sealed partial record Layer3Subinterface(string Name) : ConfigurationObject
{
    /// <summary>Where its IPv4 address comes from. Null: not managed.</summary>
    [Element(".")]
    public InterfaceAddressing? Addressing { get; init; }

    /// <summary>How the maximum segment size of TCP is made to fit the MTU. Null: not managed.</summary>
    [Element("adjust-tcp-mss")]
    public TcpMssAdjustment? TcpMssAdjustment { get; init; }

    /// <summary>Static ARP entries, by IP address. Null: not managed.</summary>
    [Element("arp")]
    public ValueList<ArpEntry>? ArpEntries { get; init; }

    /// <summary>How Bonjour announcements are passed on. Null: not managed.</summary>
    [Element("bonjour")]
    public Bonjour? Bonjour { get; init; }

    /// <summary>Free text, at most 1024 characters. Null: not managed.</summary>
    [Element("comment", MaxLength = 1024)]
    public string? Comment { get; init; }

    /// <summary>How the address is told to a dynamic DNS service. Null: not managed.</summary>
    [Element("ddns-config")]
    public DynamicDns? DynamicDns { get; init; }

    /// <summary>Whether decrypted traffic is passed on through it. Null: not managed.</summary>
    [Element("decrypt-forward")]
    public bool? DecryptForward { get; init; }

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

    /// <summary>Its SD-WAN settings. Null: not managed.</summary>
    [Element("sdwan-link-settings")]
    public SdwanLink? SdwanLink { get; init; }

    /// <summary>The VLAN tag, 1 to 4094. Null: not managed.</summary>
    [Element("tag", Min = 1, Max = 4094)]
    public int? Tag { get; init; }

    internal override bool NeedsImport => true;
}
