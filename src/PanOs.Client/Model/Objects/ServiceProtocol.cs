namespace PanOs.Model;

/// <summary>The protocol of a service and its ports.</summary>
[ConfigurationChoice]
public abstract partial record ServiceProtocol : ConfigurationNode
{
    private ServiceProtocol()
    {
    }

    /// <summary>The destination ports: numbers, ranges, or both, such as <c>80,443,8000-8099</c>; at most 1023 characters. Null: not managed.</summary>
    [Element("port", MaxLength = 1023)]
    public string? Ports { get; init; }

    /// <summary>The source ports, written in the same way. Null: not managed; the device takes any.</summary>
    [Element("source-port", MaxLength = 1023)]
    public string? SourcePorts { get; init; }

    /// <summary>TCP.</summary>
    /// <param name="ports">The destination ports, such as <c>80,443</c>.</param>
    /// <param name="sourcePorts">The source ports; null for any.</param>
    public static ServiceProtocol Tcp(string ports, string? sourcePorts = null) => new TcpProtocol { Ports = ports, SourcePorts = sourcePorts };

    /// <summary>UDP.</summary>
    /// <param name="ports">The destination ports, such as <c>53</c>.</param>
    /// <param name="sourcePorts">The source ports; null for any.</param>
    public static ServiceProtocol Udp(string ports, string? sourcePorts = null) => new UdpProtocol { Ports = ports, SourcePorts = sourcePorts };

    /// <summary>SCTP, where the firewall has it turned on.</summary>
    /// <param name="ports">The destination ports, such as <c>3868</c>.</param>
    /// <param name="sourcePorts">The source ports; null for any.</param>
    public static ServiceProtocol Sctp(string ports, string? sourcePorts = null) => new SctpProtocol { Ports = ports, SourcePorts = sourcePorts };

    /// <summary>TCP.</summary>
    [Alternative("tcp")]
    public sealed partial record TcpProtocol : ServiceProtocol
    {
        /// <summary>How long an idle session lasts instead of the application's time, 1 to 604800 s. Null: not managed.</summary>
        [Element("override/yes/timeout", Min = 1, Max = 604800)]
        public int? Timeout { get; init; }

        /// <summary>How long a half-closed session lasts, 1 to 604800 s. Null: not managed.</summary>
        [Element("override/yes/halfclose-timeout", Min = 1, Max = 604800)]
        public int? HalfClosedTimeout { get; init; }

        /// <summary>How long a session stays in time-wait, 1 to 600 s. Null: not managed.</summary>
        [Element("override/yes/timewait-timeout", Min = 1, Max = 600)]
        public int? TimeWaitTimeout { get; init; }
    }

    /// <summary>UDP.</summary>
    [Alternative("udp")]
    public sealed partial record UdpProtocol : ServiceProtocol
    {
        /// <summary>How long an idle session lasts instead of the application's time, 1 to 604800 s. Null: not managed; the device's default is 30 s.</summary>
        [Element("override/yes/timeout", Min = 1, Max = 604800)]
        public int? Timeout { get; init; }
    }

    /// <summary>SCTP.</summary>
    [Alternative("sctp")]
    public sealed partial record SctpProtocol : ServiceProtocol;
}
