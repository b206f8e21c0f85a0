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
        /// <summary>Whether to install a default route to the offered gateway. Null: not managed; the device's default is yes.</summary>
        [Element("create-default-route")]
        public bool? CreateDefaultRoute { get; init; }

        /// <summary>1 to 65535. Null: not managed; the device's default is 10.</summary>
        [Element("default-route-metric", Min = 1, Max = 65535)]
        public int? DefaultRouteMetric { get; init; }
    }

    /// <summary>The interface has fixed addresses.</summary>
    /// <param name="Addresses">With prefix length, such as <c>10.0.1.10/24</c>, or names of address objects.</param>
    [Alternative("ip")]
    public sealed partial record StaticAddressing([property: Element(".", Entries = true)] ValueList<string> Addresses) : InterfaceAddressing;
}
