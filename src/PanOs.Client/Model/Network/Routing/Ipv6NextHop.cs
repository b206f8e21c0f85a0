namespace PanOs.Model;

/// <summary>Where a static IPv6 route sends its traffic.</summary>
[ConfigurationChoice]
public abstract partial record Ipv6NextHop : ConfigurationNode
{
    private Ipv6NextHop()
    {
    }

    /// <summary>To nobody: the traffic is dropped.</summary>
    public static Ipv6NextHop Discard { get; } = new DiscardNextHop();

    /// <summary>To a gateway.</summary>
    /// <param name="address">Its IPv6 address, or the name of an address object.</param>
    public static Ipv6NextHop Address(string address) => new AddressNextHop(address);

    /// <summary>To another virtual router.</summary>
    /// <param name="name">Its name.</param>
    public static Ipv6NextHop NextVirtualRouter(string name) => new VirtualRouterNextHop(name);

    /// <summary>The traffic is dropped.</summary>
    [Alternative("discard")]
    public sealed partial record DiscardNextHop : Ipv6NextHop;

    /// <summary>The firewall itself receives the traffic.</summary>
    [Alternative("receive")]
    public sealed partial record ReceiveNextHop : Ipv6NextHop;

    /// <summary>A gateway.</summary>
    /// <param name="Value">Its IPv6 address, or the name of an address object.</param>
    [Alternative("ipv6-address")]
    public sealed partial record AddressNextHop([property: Element(".")] string Value) : Ipv6NextHop;

    /// <summary>Another virtual router.</summary>
    /// <param name="Name">Its name.</param>
    [Alternative("next-vr")]
    public sealed partial record VirtualRouterNextHop([property: Element(".")] string Name) : Ipv6NextHop;
}
