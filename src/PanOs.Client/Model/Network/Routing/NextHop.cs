namespace PanOs.Model;

/// <summary>Where a static route sends its traffic.</summary>
[ConfigurationChoice]
public abstract partial record NextHop : ConfigurationNode
{
    private NextHop()
    {
    }

    /// <summary>To nobody: the traffic is dropped.</summary>
    public static NextHop Discard { get; } = new DiscardNextHop();

    /// <summary>To a gateway.</summary>
    /// <param name="address">Its IPv4 address, or the name of an address object.</param>
    public static NextHop Address(string address) => new AddressNextHop(address);

    /// <summary>To another virtual router.</summary>
    /// <param name="name">Its name.</param>
    public static NextHop NextVirtualRouter(string name) => new VirtualRouterNextHop(name);

    /// <summary>To the gateway that a name stands for.</summary>
    /// <param name="name">A fully qualified domain name, or an address object with one.</param>
    public static NextHop Fqdn(string name) => new FqdnNextHop(name);

    /// <summary>The traffic is dropped.</summary>
    [Alternative("discard")]
    public sealed partial record DiscardNextHop : NextHop;

    /// <summary>The firewall itself receives the traffic.</summary>
    [Alternative("receive")]
    public sealed partial record ReceiveNextHop : NextHop;

    /// <summary>A gateway.</summary>
    /// <param name="Value">Its IPv4 address, or the name of an address object.</param>
    [Alternative("ip-address")]
    public sealed partial record AddressNextHop([property: Element(".")] string Value) : NextHop;

    /// <summary>A gateway by name.</summary>
    /// <param name="Name">A fully qualified domain name, or an address object with one.</param>
    [Alternative("fqdn")]
    public sealed partial record FqdnNextHop([property: Element(".", MaxLength = 255)] string Name) : NextHop;

    /// <summary>Another virtual router.</summary>
    /// <param name="Name">Its name.</param>
    [Alternative("next-vr")]
    public sealed partial record VirtualRouterNextHop([property: Element(".")] string Name) : NextHop;
}
