namespace PanOs.Model;

/// <summary>Traffic that a tunnel is for.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record IpsecProxyId(string Name) : ConfigurationNode
{
    /// <summary>The network at this end, such as <c>10.0.0.0/24</c>. Null: not managed.</summary>
    [Element("local")]
    public string? Local { get; init; }

    /// <summary>The network at the other end. Null: not managed.</summary>
    [Element("remote")]
    public string? Remote { get; init; }

    /// <summary>Which protocol. Null: not managed.</summary>
    [Element("protocol")]
    public IpsecProxyProtocol? Protocol { get; init; }
}

/// <summary>The protocol of the traffic that a tunnel is for.</summary>
[ConfigurationChoice]
public abstract partial record IpsecProxyProtocol : ConfigurationNode
{
    private IpsecProxyProtocol()
    {
    }

    /// <summary>Every protocol.</summary>
    public static IpsecProxyProtocol Any { get; } = new AnyProtocol();

    /// <summary>A protocol by its number.</summary>
    /// <param name="value">The IP protocol number, 1 to 254.</param>
    public static IpsecProxyProtocol Number(int value) => new NumberProtocol(value);

    /// <summary>TCP.</summary>
    /// <param name="localPort">The port at this end; 0 is any, 0 to 65535.</param>
    /// <param name="remotePort">The port at the other end; 0 is any, 0 to 65535.</param>
    public static IpsecProxyProtocol Tcp(int? localPort = null, int? remotePort = null) => new TcpProtocol { LocalPort = localPort, RemotePort = remotePort };

    /// <summary>UDP.</summary>
    /// <param name="localPort">The port at this end; 0 is any, 0 to 65535.</param>
    /// <param name="remotePort">The port at the other end; 0 is any, 0 to 65535.</param>
    public static IpsecProxyProtocol Udp(int? localPort = null, int? remotePort = null) => new UdpProtocol { LocalPort = localPort, RemotePort = remotePort };

    /// <summary>Every protocol.</summary>
    [Alternative("any")]
    public sealed partial record AnyProtocol : IpsecProxyProtocol;

    /// <summary>A protocol by its number.</summary>
    /// <param name="Value">The IP protocol number, 1 to 254.</param>
    [Alternative("number")]
    public sealed partial record NumberProtocol([property: Element(".", Min = 1, Max = 254)] int Value) : IpsecProxyProtocol;

    /// <summary>TCP.</summary>
    [Alternative("tcp")]
    public sealed partial record TcpProtocol : IpsecProxyProtocol
    {
        /// <summary>The port at this end; 0 is any, 0 to 65535. Null: not managed; the device's default is 0.</summary>
        [Element("local-port", Min = 0, Max = 65535)]
        public int? LocalPort { get; init; }

        /// <summary>The port at the other end; 0 is any, 0 to 65535. Null: not managed; the device's default is 0.</summary>
        [Element("remote-port", Min = 0, Max = 65535)]
        public int? RemotePort { get; init; }
    }

    /// <summary>UDP.</summary>
    [Alternative("udp")]
    public sealed partial record UdpProtocol : IpsecProxyProtocol
    {
        /// <summary>The port at this end; 0 is any, 0 to 65535. Null: not managed; the device's default is 0.</summary>
        [Element("local-port", Min = 0, Max = 65535)]
        public int? LocalPort { get; init; }

        /// <summary>The port at the other end; 0 is any, 0 to 65535. Null: not managed; the device's default is 0.</summary>
        [Element("remote-port", Min = 0, Max = 65535)]
        public int? RemotePort { get; init; }
    }
}
