namespace PanOs.Model;

/// <summary>Addresses that routes are filtered by.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/filters/access-list", ObjectPlaces.Device, Title = "route access list", Collection = "RouteAccessLists", NameMaxLength = 31)]
public sealed partial record RouteAccessList(string Name) : ConfigurationObject
{
    /// <summary>Free text, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }

    /// <summary>The addresses, of one version of IP; the first entry that matches decides. Null: not managed.</summary>
    [Element("type")]
    public AccessListEntries? Entries { get; init; }
}

/// <summary>The addresses of an access list, of one version of IP.</summary>
[ConfigurationChoice]
public abstract partial record AccessListEntries : ConfigurationNode
{
    private AccessListEntries()
    {
    }

    /// <summary>IPv4 addresses.</summary>
    /// <param name="entries">The entries, in the order of their names.</param>
    public static AccessListEntries Ipv4(ValueList<Ipv4AccessEntry> entries) => new Ipv4Entries { Entries = entries };

    /// <summary>IPv6 addresses.</summary>
    /// <param name="entries">The entries, in the order of their names.</param>
    public static AccessListEntries Ipv6(ValueList<Ipv6AccessEntry> entries) => new Ipv6Entries { Entries = entries };

    /// <summary>IPv4 addresses.</summary>
    [Alternative("ipv4")]
    public sealed partial record Ipv4Entries : AccessListEntries
    {
        /// <summary>The entries, in the order of their names. Null: not managed.</summary>
        [Element("ipv4-entry")]
        public ValueList<Ipv4AccessEntry>? Entries { get; init; }
    }

    /// <summary>IPv6 addresses.</summary>
    [Alternative("ipv6")]
    public sealed partial record Ipv6Entries : AccessListEntries
    {
        /// <summary>The entries, in the order of their names. Null: not managed.</summary>
        [Element("ipv6-entry")]
        public ValueList<Ipv6AccessEntry>? Entries { get; init; }
    }
}

/// <summary>An entry of an access list.</summary>
/// <param name="Name">A sequence number.</param>
[ConfigurationPart]
public sealed partial record Ipv4AccessEntry(string Name) : ConfigurationNode
{
    /// <summary>What happens to what matches. Null: not managed; the device's default is <c>deny</c>.</summary>
    [Element("action")]
    public RouteFilterAction? Action { get; init; }

    /// <summary>Which sources match. Null: not managed.</summary>
    [Element("source-address")]
    public Ipv4AccessMatch? Source { get; init; }

    /// <summary>Which destinations match. Null: not managed.</summary>
    [Element("destination-address")]
    public Ipv4AccessMatch? Destination { get; init; }
}

/// <summary>An entry of an access list.</summary>
/// <param name="Name">A sequence number.</param>
[ConfigurationPart]
public sealed partial record Ipv6AccessEntry(string Name) : ConfigurationNode
{
    /// <summary>What happens to what matches. Null: not managed; the device's default is <c>deny</c>.</summary>
    [Element("action")]
    public RouteFilterAction? Action { get; init; }

    /// <summary>Which sources match. Null: not managed.</summary>
    [Element("source-address")]
    public Ipv6AccessMatch? Source { get; init; }
}
