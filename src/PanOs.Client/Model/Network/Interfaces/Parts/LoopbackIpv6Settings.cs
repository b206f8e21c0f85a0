namespace PanOs.Model;

/// <summary>What a loopback or tunnel interface does over IPv6.</summary>
[ConfigurationPart]
public sealed partial record LoopbackIpv6Settings : ConfigurationNode
{
    /// <summary>Whether IPv6 is spoken. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>The last 64 bits of its addresses, in hexadecimal with colons. Null: not managed; the device's default is <c>EUI-64</c>, made from the MAC address.</summary>
    [Element("interface-id")]
    public string? InterfaceId { get; init; }

    /// <summary>Its addresses. Null: not managed.</summary>
    [Element("address")]
    public ValueList<LoopbackIpv6Address>? Addresses { get; init; }
}

/// <summary>An IPv6 address of a loopback or tunnel interface.</summary>
/// <param name="Name">The address, such as <c>2001:db8::1</c>, or the name of an address object.</param>
[ConfigurationPart]
public sealed partial record LoopbackIpv6Address(string Name) : ConfigurationNode
{
    /// <summary>Whether the address is the interface's own. Null: not managed.</summary>
    [Element("enable-on-interface")]
    public bool? EnableOnInterface { get; init; }

    /// <summary>Whether the last 64 bits come from the interface ID. Null: not managed.</summary>
    [Element("prefix", Presence = true)]
    public bool? UseInterfaceId { get; init; }

    /// <summary>Whether the address is an anycast address. Null: not managed.</summary>
    [Element("anycast", Presence = true)]
    public bool? Anycast { get; init; }
}
