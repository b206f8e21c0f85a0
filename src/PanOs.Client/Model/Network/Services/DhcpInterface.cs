namespace PanOs.Model;

/// <summary>What an interface does for DHCP clients of its network.</summary>
/// <param name="Name">The interface, such as <c>ethernet1/3</c>.</param>
[ConfigurationObject("network/dhcp/interface", ObjectPlaces.Device, Title = "DHCP interface", Collection = "DhcpInterfaces", NameMaxLength = 31)]
public sealed partial record DhcpInterface(string Name) : ConfigurationObject
{
    /// <summary>Whether it serves or relays. Null: not managed.</summary>
    [Element(".")]
    public DhcpRole? Role { get; init; }
}

/// <summary>What an interface does for DHCP clients.</summary>
[ConfigurationChoice]
public abstract partial record DhcpRole : ConfigurationNode
{
    private DhcpRole()
    {
    }

    /// <summary>Requests are passed on to servers elsewhere.</summary>
    /// <param name="servers">Their IPv4 addresses.</param>
    public static DhcpRole Relay(params string[] servers) => new RelayRole { Enabled = true, Servers = servers };

    /// <summary>The firewall hands out addresses.</summary>
    /// <param name="pools">Networks or ranges to hand out from, such as <c>10.0.0.10-10.0.0.99</c>.</param>
    public static DhcpRole Server(params string[] pools) => new ServerRole { Pools = pools };

    /// <summary>Requests are passed on to servers elsewhere.</summary>
    [Alternative("relay")]
    public sealed partial record RelayRole : DhcpRole
    {
        /// <summary>Whether IPv4 requests are passed on. Null: not managed.</summary>
        [Element("ip/enabled")]
        public bool? Enabled { get; init; }

        /// <summary>The IPv4 addresses of the servers. Null: not managed.</summary>
        [Element("ip/server")]
        public ValueList<string>? Servers { get; init; }

        /// <summary>Whether IPv6 requests are passed on. Null: not managed.</summary>
        [Element("ipv6/enabled")]
        public bool? Ipv6Enabled { get; init; }

        /// <summary>The IPv6 servers. Null: not managed.</summary>
        [Element("ipv6/server")]
        public ValueList<DhcpIpv6Server>? Ipv6Servers { get; init; }
    }

    /// <summary>The firewall hands out addresses.</summary>
    [Alternative("server")]
    public sealed partial record ServerRole : DhcpRole
    {
        /// <summary>Whether it serves. Null: not managed.</summary>
        [Element("mode")]
        public DhcpServerMode? Mode { get; init; }

        /// <summary>Networks or ranges to hand out from, such as <c>10.0.0.10-10.0.0.99</c>. Null: not managed.</summary>
        [Element("ip-pool")]
        public ValueList<string>? Pools { get; init; }

        /// <summary>Addresses that are kept for one client, or out of use. Null: not managed.</summary>
        [Element("reserved")]
        public ValueList<DhcpReservation>? Reservations { get; init; }

        /// <summary>Whether an address is pinged before it is handed out. Null: not managed.</summary>
        [Element("probe-ip")]
        public bool? ProbeAddress { get; init; }

        /// <summary>What clients are told. Null: not managed.</summary>
        [Element("option")]
        public DhcpOptions? Options { get; init; }
    }
}

/// <summary>Whether a DHCP server serves.</summary>
public enum DhcpServerMode
{
    /// <summary>It does.</summary>
    Enabled,

    /// <summary>It does not.</summary>
    Disabled,

    /// <summary>It does, unless there is another server in the network.</summary>
    Auto,
}

/// <summary>A DHCPv6 server.</summary>
/// <param name="Name">Its IPv6 address.</param>
[ConfigurationPart]
public sealed partial record DhcpIpv6Server(string Name) : ConfigurationNode
{
    /// <summary>The interface that it is asked through, for a multicast address. Null: not managed.</summary>
    [Element("interface")]
    public string? Interface { get; init; }
}

/// <summary>An address that is not handed out freely.</summary>
/// <param name="Name">The IPv4 address.</param>
[ConfigurationPart]
public sealed partial record DhcpReservation(string Name) : ConfigurationNode
{
    /// <summary>The client that gets it, such as <c>00:1b:17:00:01:0a</c>; without one, nobody gets it. Null: not managed.</summary>
    [Element("mac")]
    public string? Mac { get; init; }

    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }
}
