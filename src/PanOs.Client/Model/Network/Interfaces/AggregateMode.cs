namespace PanOs.Model;

/// <summary>What an aggregate interface is used for.</summary>
[ConfigurationChoice]
public abstract partial record AggregateMode : ConfigurationNode
{
    private AggregateMode()
    {
    }

    /// <summary>A link between the two firewalls of a pair.</summary>
    public static AggregateMode HighAvailability { get; } = new HighAvailabilityMode();

    /// <summary>A switched interface.</summary>
    public static AggregateMode Layer2 { get; } = new Layer2Mode();

    /// <summary>One end of a virtual wire.</summary>
    public static AggregateMode VirtualWire { get; } = new VirtualWireMode();

    /// <summary>A routed interface.</summary>
    /// <param name="addressing">Where its address comes from; null leaves it without one.</param>
    /// <param name="managementProfile">The name of an interface management profile, or null.</param>
    public static AggregateMode Layer3(InterfaceAddressing? addressing, string? managementProfile = null) =>
        new Layer3Mode { Addressing = addressing, ManagementProfile = managementProfile };

    /// <summary>A copy of decrypted traffic is sent out of it.</summary>
    [Alternative("decrypt-mirror")]
    public sealed partial record DecryptMirrorMode : AggregateMode;

    /// <summary>A link between the two firewalls of a pair.</summary>
    [Alternative("ha")]
    public sealed partial record HighAvailabilityMode : AggregateMode
    {
        /// <summary>Its LACP settings. Null: not managed.</summary>
        [Element("lacp")]
        public AggregateLacp? Lacp { get; init; }
    }

    /// <summary>A switched interface.</summary>
    [Alternative("layer2")]
    public sealed partial record Layer2Mode : AggregateMode
    {
        /// <summary>Its LACP settings. Null: not managed.</summary>
        [Element("lacp")]
        public AggregateLacp? Lacp { get; init; }

        /// <summary>Its LLDP settings. Null: not managed.</summary>
        [Element("lldp")]
        public LldpSettings? Lldp { get; init; }

        /// <summary>The name of a NetFlow profile, at most 63 characters. Null: not managed.</summary>
        [Element("netflow-profile", MaxLength = 63)]
        public string? NetflowProfile { get; init; }
    }

    /// <summary>A routed interface.</summary>
    [Alternative("layer3")]
    public sealed partial record Layer3Mode : AggregateMode
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

        /// <summary>Its LACP settings. Null: not managed.</summary>
        [Element("lacp")]
        public AggregateLacp? Lacp { get; init; }

        /// <summary>Its LLDP settings. Null: not managed.</summary>
        [Element("lldp")]
        public LldpSettings? Lldp { get; init; }

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

        /// <summary>Whether a subinterface takes untagged traffic. Null: not managed.</summary>
        [Element("untagged-sub-interface")]
        public bool? UntaggedSubinterface { get; init; }
    }

    /// <summary>One end of a virtual wire.</summary>
    [Alternative("virtual-wire")]
    public sealed partial record VirtualWireMode : AggregateMode
    {
        /// <summary>Its LLDP settings. Null: not managed.</summary>
        [Element("lldp")]
        public LldpSettings? Lldp { get; init; }

        /// <summary>The name of a NetFlow profile, at most 63 characters. Null: not managed.</summary>
        [Element("netflow-profile", MaxLength = 63)]
        public string? NetflowProfile { get; init; }
    }
}
