namespace PanOs.Model;

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record DhcpInterfaceKind : ConfigurationNode
{
    private DhcpInterfaceKind()
    {
    }

    /// <summary>Relay.</summary>
    [Alternative("relay")]
    public sealed partial record RelayChoice : DhcpInterfaceKind
    {
        /// <summary>IP. Null: not managed.</summary>
        [Element("ip")]
        public DhcpInterfaceIp? Ip { get; init; }

        /// <summary>IPv6. Null: not managed.</summary>
        [Element("ipv6")]
        public DhcpInterfaceIpv6? Ipv6 { get; init; }
    }

    /// <summary>Server.</summary>
    [Alternative("server")]
    public sealed partial record ServerChoice : DhcpInterfaceKind
    {
        /// <summary>IP pool. Null: not managed.</summary>
        [Element("ip-pool")]
        public ValueList<string>? IpPool { get; init; }

        /// <summary>Mode. Null: not managed.</summary>
        [Element("mode")]
        public DhcpInterfaceMode? Mode { get; init; }

        /// <summary>Option. Null: not managed.</summary>
        [Element("option")]
        public DhcpInterfaceOption? Option { get; init; }

        /// <summary>Probe IP, yes or no. Null: not managed.</summary>
        [Element("probe-ip")]
        public bool? ProbeIp { get; init; }

        /// <summary>Reserved. Null: not managed.</summary>
        [Element("reserved")]
        public ValueList<DhcpInterfaceReserved>? Reserved { get; init; }
    }
}
