namespace PanOs.Model;

/// <summary>Where a static route of a logical router sends its traffic.</summary>
[ConfigurationChoice]
public abstract partial record LogicalNextHop : ConfigurationNode
{
    private LogicalNextHop()
    {
    }

    /// <summary>To nobody: the traffic is dropped.</summary>
    public static LogicalNextHop Discard { get; } = new DiscardNextHop();

    /// <summary>To a gateway.</summary>
    /// <param name="address">Its IPv4 address, or the name of an address object.</param>
    public static LogicalNextHop Address(string address) => new AddressNextHop(address);

    /// <summary>To a gateway of an IPv6 route.</summary>
    /// <param name="address">Its IPv6 address, or the name of an address object.</param>
    public static LogicalNextHop Ipv6Address(string address) => new Ipv6AddressNextHop(address);

    /// <summary>To the gateway that a name stands for.</summary>
    /// <param name="name">A fully qualified domain name, or an address object with one.</param>
    public static LogicalNextHop Fqdn(string name) => new FqdnNextHop(name);

    /// <summary>To another logical router.</summary>
    /// <param name="name">Its name.</param>
    public static LogicalNextHop NextLogicalRouter(string name) => new LogicalRouterNextHop(name);

    /// <summary>The traffic is dropped.</summary>
    [Alternative("discard")]
    public sealed partial record DiscardNextHop : LogicalNextHop;

    /// <summary>A gateway.</summary>
    /// <param name="Value">Its IPv4 address, or the name of an address object.</param>
    [Alternative("ip-address")]
    public sealed partial record AddressNextHop([property: Element(".")] string Value) : LogicalNextHop;

    /// <summary>A gateway of an IPv6 route.</summary>
    /// <param name="Value">Its IPv6 address, or the name of an address object.</param>
    [Alternative("ipv6-address")]
    public sealed partial record Ipv6AddressNextHop([property: Element(".")] string Value) : LogicalNextHop;

    /// <summary>A gateway by name.</summary>
    /// <param name="Name">A fully qualified domain name, or an address object with one.</param>
    [Alternative("fqdn")]
    public sealed partial record FqdnNextHop([property: Element(".", MaxLength = 255)] string Name) : LogicalNextHop;

    /// <summary>Another logical router.</summary>
    /// <param name="Name">Its name.</param>
    [Alternative("next-lr")]
    public sealed partial record LogicalRouterNextHop([property: Element(".", MaxLength = 63)] string Name) : LogicalNextHop;
}
