namespace PanOs.Model;

/// <summary>Which of an interface's addresses a tunnel begins at.</summary>
[ConfigurationChoice]
public abstract partial record IkeLocalAddress : ConfigurationNode
{
    private IkeLocalAddress()
    {
    }

    /// <summary>One of the interface's own addresses.</summary>
    /// <param name="value">Written as on the interface, with prefix length, such as <c>192.0.2.1/24</c>, at most 63 characters.</param>
    public static IkeLocalAddress Ip(string value) => new IpAddress(value);

    /// <summary>An address that moves between the two firewalls of an active/active pair.</summary>
    /// <param name="value">The address.</param>
    public static IkeLocalAddress FloatingIp(string value) => new FloatingIpAddress(value);

    /// <summary>One of the interface's own addresses.</summary>
    /// <param name="Value">Written as on the interface, with prefix length, such as <c>192.0.2.1/24</c>, at most 63 characters.</param>
    [Alternative("ip")]
    public sealed partial record IpAddress([property: Element(".", MaxLength = 63)] string Value) : IkeLocalAddress;

    /// <summary>An address that moves between the two firewalls of an active/active pair.</summary>
    /// <param name="Value">The address.</param>
    [Alternative("floating-ip")]
    public sealed partial record FloatingIpAddress([property: Element(".")] string Value) : IkeLocalAddress;
}

/// <summary>Where the peer of a VPN is.</summary>
[ConfigurationChoice]
public abstract partial record IkePeerAddress : ConfigurationNode
{
    private IkePeerAddress()
    {
    }

    /// <summary>Unknown: it calls first.</summary>
    public static IkePeerAddress Dynamic { get; } = new DynamicAddress();

    /// <summary>At an address.</summary>
    /// <param name="value">The address, or the name of an address object.</param>
    public static IkePeerAddress Ip(string value) => new IpAddress(value);

    /// <summary>Behind a name that is looked up.</summary>
    /// <param name="value">The name, at most 255 characters.</param>
    public static IkePeerAddress Fqdn(string value) => new FqdnAddress(value);

    /// <summary>At an address.</summary>
    /// <param name="Value">The address, or the name of an address object.</param>
    [Alternative("ip")]
    public sealed partial record IpAddress([property: Element(".")] string Value) : IkePeerAddress;

    /// <summary>Behind a name that is looked up.</summary>
    /// <param name="Value">The name, at most 255 characters.</param>
    [Alternative("fqdn")]
    public sealed partial record FqdnAddress([property: Element(".", MaxLength = 255)] string Value) : IkePeerAddress;

    /// <summary>Unknown: it calls first.</summary>
    [Alternative("dynamic")]
    public sealed partial record DynamicAddress : IkePeerAddress;
}
