namespace PanOs.Model;

/// <summary>A route access list.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/routing-profile/filters/access-list", ObjectPlaces.Device, Title = "route access list", Collection = "RouteAccessLists", NameMaxLength = 31)]
public sealed partial record RouteAccessList(string Name) : ConfigurationObject
{
    /// <summary>Description, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }

    /// <summary>Type. Null: not managed.</summary>
    [Element("type")]
    public RouteAccessListType? Type { get; init; }
}

/// <summary>Action.</summary>
public enum RouteAccessListAction
{
    /// <summary><c>deny</c>.</summary>
    Deny,

    /// <summary><c>permit</c>.</summary>
    Permit,
}

/// <summary>Address.</summary>
public enum RouteAccessListAddress
{
    /// <summary><c>any</c>.</summary>
    Any,
}

/// <summary>IPv4 entry.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record RouteAccessListIpv4Entry(string Name) : ConfigurationNode
{
    /// <summary>Action. Null: not managed; the device's default is deny.</summary>
    [Element("action")]
    public RouteAccessListAction? Action { get; init; }

    /// <summary>Source address. Null: not managed.</summary>
    [Element("source-address")]
    public RouteAccessListSourceAddress? SourceAddress { get; init; }

    /// <summary>Destination address. Null: not managed.</summary>
    [Element("destination-address")]
    public RouteAccessListSourceAddress? DestinationAddress { get; init; }
}

/// <summary>IPv6 entry.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record RouteAccessListIpv6Entry(string Name) : ConfigurationNode
{
    /// <summary>Action. Null: not managed; the device's default is deny.</summary>
    [Element("action")]
    public RouteAccessListAction? Action { get; init; }

    /// <summary>Source address. Null: not managed.</summary>
    [Element("source-address")]
    public RouteAccessListIpv6EntrySourceAddress? SourceAddress { get; init; }
}

/// <summary>Source address: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record RouteAccessListIpv6EntrySourceAddress : ConfigurationNode
{
    private RouteAccessListIpv6EntrySourceAddress()
    {
    }

    /// <summary>Address.</summary>
    /// <param name="value">The value.</param>
    public static RouteAccessListIpv6EntrySourceAddress Address(RouteAccessListAddress value) => new AddressChoice(value);

    /// <summary>Address.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("address")]
    public sealed partial record AddressChoice([property: Element(".")] RouteAccessListAddress Value) : RouteAccessListIpv6EntrySourceAddress;

    /// <summary>Entry.</summary>
    [Alternative("entry")]
    public sealed partial record EntryChoice : RouteAccessListIpv6EntrySourceAddress
    {
        /// <summary>Address. Null: not managed.</summary>
        [Element("address")]
        public string? EntryAddress { get; init; }

        /// <summary>Exact match, yes or no. Null: not managed.</summary>
        [Element("exact-match")]
        public bool? ExactMatch { get; init; }
    }
}

/// <summary>Source address: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record RouteAccessListSourceAddress : ConfigurationNode
{
    private RouteAccessListSourceAddress()
    {
    }

    /// <summary>Address.</summary>
    /// <param name="value">The value.</param>
    public static RouteAccessListSourceAddress Address(RouteAccessListAddress value) => new AddressChoice(value);

    /// <summary>Address.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("address")]
    public sealed partial record AddressChoice([property: Element(".")] RouteAccessListAddress Value) : RouteAccessListSourceAddress;

    /// <summary>Entry.</summary>
    [Alternative("entry")]
    public sealed partial record EntryChoice : RouteAccessListSourceAddress
    {
        /// <summary>Address. Null: not managed.</summary>
        [Element("address")]
        public string? EntryAddress { get; init; }

        /// <summary>Wildcard. Null: not managed.</summary>
        [Element("wildcard")]
        public string? Wildcard { get; init; }
    }
}

/// <summary>Type: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record RouteAccessListType : ConfigurationNode
{
    private RouteAccessListType()
    {
    }

    /// <summary>IPv4.</summary>
    [Alternative("ipv4")]
    public sealed partial record Ipv4Choice : RouteAccessListType
    {
        /// <summary>IPv4 entry. Null: not managed.</summary>
        [Element("ipv4-entry")]
        public ValueList<RouteAccessListIpv4Entry>? Ipv4Entry { get; init; }
    }

    /// <summary>IPv6.</summary>
    [Alternative("ipv6")]
    public sealed partial record Ipv6Choice : RouteAccessListType
    {
        /// <summary>IPv6 entry. Null: not managed.</summary>
        [Element("ipv6-entry")]
        public ValueList<RouteAccessListIpv6Entry>? Ipv6Entry { get; init; }
    }
}
