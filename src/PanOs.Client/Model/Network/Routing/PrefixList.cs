namespace PanOs.Model;

/// <summary>Networks that routes are filtered by.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/filters/prefix-list", ObjectPlaces.Device, Title = "prefix list", Collection = "PrefixLists", NameMaxLength = 31)]
public sealed partial record PrefixList(string Name) : ConfigurationObject
{
    /// <summary>Free text, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }

    /// <summary>The networks, of one version of IP; the first entry that matches decides. Null: not managed.</summary>
    [Element("type")]
    public PrefixListEntries? Entries { get; init; }
}

/// <summary>The networks of a prefix list, of one version of IP.</summary>
[ConfigurationChoice]
public abstract partial record PrefixListEntries : ConfigurationNode
{
    private PrefixListEntries()
    {
    }

    /// <summary>IPv4 networks.</summary>
    /// <param name="entries">The entries, in the order of their names.</param>
    public static PrefixListEntries Ipv4(ValueList<Ipv4PrefixEntry> entries) => new Ipv4Entries { Entries = entries };

    /// <summary>IPv6 networks.</summary>
    /// <param name="entries">The entries, in the order of their names.</param>
    public static PrefixListEntries Ipv6(ValueList<Ipv6PrefixEntry> entries) => new Ipv6Entries { Entries = entries };

    /// <summary>IPv4 networks.</summary>
    [Alternative("ipv4")]
    public sealed partial record Ipv4Entries : PrefixListEntries
    {
        /// <summary>The entries, in the order of their names. Null: not managed.</summary>
        [Element("ipv4-entry")]
        public ValueList<Ipv4PrefixEntry>? Entries { get; init; }
    }

    /// <summary>IPv6 networks.</summary>
    [Alternative("ipv6")]
    public sealed partial record Ipv6Entries : PrefixListEntries
    {
        /// <summary>The entries, in the order of their names. Null: not managed.</summary>
        [Element("ipv6-entry")]
        public ValueList<Ipv6PrefixEntry>? Entries { get; init; }
    }
}

/// <summary>An entry of a prefix list.</summary>
/// <param name="Name">A sequence number.</param>
[ConfigurationPart]
public sealed partial record Ipv4PrefixEntry(string Name) : ConfigurationNode
{
    /// <summary>What happens to routes that match. Null: not managed; the device's default is <c>deny</c>.</summary>
    [Element("action")]
    public RouteFilterAction? Action { get; init; }

    /// <summary>Which routes match. Null: not managed.</summary>
    [Element("prefix")]
    public Ipv4PrefixMatch? Prefix { get; init; }
}

/// <summary>An entry of a prefix list.</summary>
/// <param name="Name">A sequence number.</param>
[ConfigurationPart]
public sealed partial record Ipv6PrefixEntry(string Name) : ConfigurationNode
{
    /// <summary>What happens to routes that match. Null: not managed; the device's default is <c>deny</c>.</summary>
    [Element("action")]
    public RouteFilterAction? Action { get; init; }

    /// <summary>Which routes match. Null: not managed.</summary>
    [Element("prefix")]
    public Ipv6PrefixMatch? Prefix { get; init; }
}
