namespace PanOs.Model;

/// <summary>Protocol: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record IpsecTunnelProtocol : ConfigurationNode
{
    private IpsecTunnelProtocol()
    {
    }

    /// <summary>Number.</summary>
    /// <param name="value">The value.</param>
    public static IpsecTunnelProtocol Number(int value) => new NumberChoice(value);

    /// <summary>Any.</summary>
    public static IpsecTunnelProtocol Any { get; } = new AnyChoice();

    /// <summary>Number.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("number")]
    public sealed partial record NumberChoice([property: Element(".", Min = 1, Max = 254)] int Value) : IpsecTunnelProtocol;

    /// <summary>Any.</summary>
    [Alternative("any")]
    public sealed partial record AnyChoice : IpsecTunnelProtocol;

    /// <summary>TCP.</summary>
    [Alternative("tcp")]
    public sealed partial record TcpChoice : IpsecTunnelProtocol
    {
        /// <summary>Local port, 0 to 65535. Null: not managed; the device's default is 0.</summary>
        [Element("local-port", Min = 0, Max = 65535)]
        public int? LocalPort { get; init; }

        /// <summary>Remote port, 0 to 65535. Null: not managed; the device's default is 0.</summary>
        [Element("remote-port", Min = 0, Max = 65535)]
        public int? RemotePort { get; init; }
    }

    /// <summary>UDP.</summary>
    [Alternative("udp")]
    public sealed partial record UdpChoice : IpsecTunnelProtocol
    {
        /// <summary>Local port, 0 to 65535. Null: not managed; the device's default is 0.</summary>
        [Element("local-port", Min = 0, Max = 65535)]
        public int? LocalPort { get; init; }

        /// <summary>Remote port, 0 to 65535. Null: not managed; the device's default is 0.</summary>
        [Element("remote-port", Min = 0, Max = 65535)]
        public int? RemotePort { get; init; }
    }
}
