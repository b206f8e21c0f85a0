namespace PanOs.Model;

/// <summary>An address object: a name for an address, a range, a host name or a pattern of addresses.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("address", ObjectPlaces.Objects, Title = "address", Collection = "Addresses", NameMaxLength = 63)]
public sealed partial record Address(string Name) : ConfigurationObject
{
    /// <summary>What the name stands for. Null: not managed.</summary>
    [Element(".")]
    public AddressValue? Value { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1023)]
    public string? Description { get; init; }

    /// <summary>Names of tags. Null: not managed.</summary>
    [Element("tag")]
    public ValueList<string>? Tags { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}

/// <summary>What an address object stands for.</summary>
[ConfigurationChoice]
public abstract partial record AddressValue : ConfigurationNode
{
    private AddressValue()
    {
    }

    /// <summary>An IPv4 or IPv6 address, or a network.</summary>
    /// <param name="value">Such as <c>10.0.0.1</c>, <c>10.0.0.0/24</c> or <c>2001:db8::/64</c>.</param>
    public static AddressValue IpNetmask(string value) => new IpNetmaskValue(value);

    /// <summary>All addresses from one to another.</summary>
    /// <param name="value">Such as <c>10.0.0.10-10.0.0.20</c>.</param>
    public static AddressValue IpRange(string value) => new IpRangeValue(value);

    /// <summary>A host name, whose addresses the firewall looks up.</summary>
    /// <param name="value">Such as <c>www.example.com</c>.</param>
    public static AddressValue Fqdn(string value) => new FqdnValue(value);

    /// <summary>IPv4 addresses that agree with a pattern.</summary>
    /// <param name="value">An address and a mask whose set bits do not matter, such as <c>10.0.0.5/0.0.248.0</c>.</param>
    public static AddressValue IpWildcard(string value) => new IpWildcardValue(value);

    /// <summary>An address or a network.</summary>
    /// <param name="Value">Such as <c>10.0.0.0/24</c>.</param>
    [Alternative("ip-netmask")]
    public sealed partial record IpNetmaskValue([property: Element(".")] string Value) : AddressValue;

    /// <summary>A range.</summary>
    /// <param name="Value">Such as <c>10.0.0.10-10.0.0.20</c>.</param>
    [Alternative("ip-range")]
    public sealed partial record IpRangeValue([property: Element(".")] string Value) : AddressValue;

    /// <summary>A host name.</summary>
    /// <param name="Value">Such as <c>www.example.com</c>; 1 to 255 characters.</param>
    [Alternative("fqdn")]
    public sealed partial record FqdnValue([property: Element(".", MinLength = 1, MaxLength = 255)] string Value) : AddressValue;

    /// <summary>A pattern.</summary>
    /// <param name="Value">Such as <c>10.0.0.5/0.0.248.0</c>.</param>
    [Alternative("ip-wildcard")]
    public sealed partial record IpWildcardValue([property: Element(".")] string Value) : AddressValue;
}
