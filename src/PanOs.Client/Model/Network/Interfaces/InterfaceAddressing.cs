namespace PanOs.Model;

/// <summary>Where a routed interface has its IPv4 address from.</summary>
[ConfigurationChoice]
public abstract partial record InterfaceAddressing : ConfigurationNode
{
    private InterfaceAddressing()
    {
    }

    /// <summary>The interface asks a DHCP server.</summary>
    /// <param name="createDefaultRoute">Whether to install a default route to the offered gateway; the device's default is yes.</param>
    /// <param name="defaultRouteMetric">1 to 65535; the device's default is 10.</param>
    public static InterfaceAddressing Dhcp(bool? createDefaultRoute = null, int? defaultRouteMetric = null) =>
        new DhcpAddressing { CreateDefaultRoute = createDefaultRoute, DefaultRouteMetric = defaultRouteMetric };

    /// <summary>The interface has these addresses.</summary>
    /// <param name="addresses">With prefix length, such as <c>10.0.1.10/24</c>, or names of address objects.</param>
    public static InterfaceAddressing Static(params string[] addresses) => new StaticAddressing(addresses);

    /// <summary>The interface asks a DHCP server.</summary>
    [Alternative("dhcp-client")]
    public sealed partial record DhcpAddressing : InterfaceAddressing
    {
        /// <summary>Whether to install a default route to the peer. Null: not managed; the device's default is yes.</summary>
        [Element("create-default-route")]
        public bool? CreateDefaultRoute { get; init; }

        /// <summary>Whether the client is on. Null: not managed; the device's default is yes.</summary>
        [Element("enable")]
        public bool? Enabled { get; init; }

        /// <summary>Whether a host name is sent to the server. Null: not managed.</summary>
        [Element("send-hostname/enable")]
        public bool? SendHostname { get; init; }

        /// <summary>The host name that is sent. Null: not managed; the device's default is <c>system-hostname</c>, its own.</summary>
        [Element("send-hostname/hostname")]
        public string? Hostname { get; init; }

        /// <summary>1 to 65535. Null: not managed; the device's default is 10.</summary>
        [Element("default-route-metric", Min = 1, Max = 65535)]
        public int? DefaultRouteMetric { get; init; }
    }

    /// <summary>The interface has fixed addresses.</summary>
    /// <param name="Addresses">With prefix length, such as <c>10.0.1.10/24</c>, or names of address objects.</param>
    [Alternative("ip")]
    public sealed partial record StaticAddressing([property: Element(".", Entries = true)] ValueList<string> Addresses) : InterfaceAddressing;

    /// <summary>The interface dials in over PPPoE.</summary>
    [Alternative("pppoe")]
    public sealed partial record PppoeAddressing : InterfaceAddressing
    {
        /// <summary>The access concentrator to connect to, 1 to 255 characters. Null: not managed.</summary>
        [Element("access-concentrator", MinLength = 1, MaxLength = 255)]
        public string? AccessConcentrator { get; init; }

        /// <summary>How it proves who it is. Null: not managed.</summary>
        [Element("authentication")]
        public PppAuthentication? Authentication { get; init; }

        /// <summary>Whether to install a default route to the peer. Null: not managed.</summary>
        [Element("create-default-route")]
        public bool? CreateDefaultRoute { get; init; }

        /// <summary>The metric of that route, 1 to 65535. Null: not managed; the device's default is 10.</summary>
        [Element("default-route-metric", Min = 1, Max = 65535)]
        public int? DefaultRouteMetric { get; init; }

        /// <summary>Whether it dials. Null: not managed.</summary>
        [Element("enable")]
        public bool? Enabled { get; init; }

        /// <summary>Whether it waits for the concentrator to begin. Null: not managed.</summary>
        [Element("passive/enable")]
        public bool? Passive { get; init; }

        /// <summary>The password, at most 255 characters. Null: not managed.</summary>
        [Element("password", MaxLength = 255, Secret = true)]
        public string? Password { get; init; }

        /// <summary>The name of the service that is asked for, at most 255 characters. Null: not managed.</summary>
        [Element("service", MinLength = 1, MaxLength = 255)]
        public string? Service { get; init; }

        /// <summary>The address that is asked for, at most 63 characters. Null: not managed.</summary>
        [Element("static-address/ip", MaxLength = 63)]
        public string? StaticAddress { get; init; }

        /// <summary>The user name, at most 255 characters. Null: not managed.</summary>
        [Element("username", MinLength = 1, MaxLength = 255)]
        public string? Username { get; init; }
    }
}
