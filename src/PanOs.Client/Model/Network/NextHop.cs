namespace PanOs.Model;

/// <summary>Where a static route sends its traffic.</summary>
public abstract record NextHop
{
    private NextHop()
    {
    }

    /// <summary>What was read below the element and has no property.</summary>
    internal UnmodelledXml Unmodelled { get; init; } = UnmodelledXml.None;

    /// <summary>To no gateway: the destination is on the interface's link.</summary>
    public static NextHop None { get; } = new NoNextHop();

    /// <summary>To nobody: the traffic is dropped.</summary>
    public static NextHop Discard { get; } = new DiscardNextHop();

    /// <summary>To a gateway.</summary>
    /// <param name="address">Its IPv4 address, or the name of an address object.</param>
    public static NextHop Address(string address) => new AddressNextHop(address);

    /// <summary>To another virtual router.</summary>
    /// <param name="name">Its name.</param>
    public static NextHop NextVirtualRouter(string name) => new VirtualRouterNextHop(name);

    /// <summary>No gateway: the destination is on the interface's link.</summary>
    public sealed record NoNextHop : NextHop;

    /// <summary>The traffic is dropped.</summary>
    public sealed record DiscardNextHop : NextHop;

    /// <summary>A gateway.</summary>
    /// <param name="Value">Its IPv4 address, or the name of an address object.</param>
    public sealed record AddressNextHop(string Value) : NextHop;

    /// <summary>Another virtual router.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record VirtualRouterNextHop(string Name) : NextHop;

    /// <summary>A kind without a type of its own; it is kept and written back as it is.</summary>
    /// <param name="Name">The name of its element, such as <c>fqdn</c>.</param>
    public sealed record OtherNextHop(string Name) : NextHop;
}
