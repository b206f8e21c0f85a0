namespace PanOs.Model;

/// <summary>A prefix list.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/routing-profile/filters/prefix-list", ObjectPlaces.Device, Title = "prefix list", Collection = "PrefixLists", NameMaxLength = 31)]
public sealed partial record PrefixList(string Name) : ConfigurationObject
{
    /// <summary>Description, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }

    /// <summary>Type. Null: not managed.</summary>
    [Element("type")]
    public PrefixListType? Type { get; init; }
}

/// <summary>IPv4 entry.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record PrefixListIpv4Entry(string Name) : ConfigurationNode
{
    /// <summary>Action. Null: not managed; the device's default is deny.</summary>
    [Element("action")]
    public RouteAccessListAction? Action { get; init; }

    /// <summary>Prefix. Null: not managed.</summary>
    [Element("prefix")]
    public PrefixListPrefix? Prefix { get; init; }
}

/// <summary>IPv6 entry.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record PrefixListIpv6Entry(string Name) : ConfigurationNode
{
    /// <summary>Action. Null: not managed; the device's default is deny.</summary>
    [Element("action")]
    public RouteAccessListAction? Action { get; init; }

    /// <summary>Prefix. Null: not managed.</summary>
    [Element("prefix")]
    public PrefixListIpv6EntryPrefix? Prefix { get; init; }
}

/// <summary>Prefix: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record PrefixListIpv6EntryPrefix : ConfigurationNode
{
    private PrefixListIpv6EntryPrefix()
    {
    }

    /// <summary>Network.</summary>
    /// <param name="value">The value.</param>
    public static PrefixListIpv6EntryPrefix Network(RouteAccessListAddress value) => new NetworkChoice(value);

    /// <summary>Network.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("network")]
    public sealed partial record NetworkChoice([property: Element(".")] RouteAccessListAddress Value) : PrefixListIpv6EntryPrefix;

    /// <summary>Entry.</summary>
    [Alternative("entry")]
    public sealed partial record EntryChoice : PrefixListIpv6EntryPrefix
    {
        /// <summary>Network. Null: not managed.</summary>
        [Element("network")]
        public string? NetworkAddress { get; init; }

        /// <summary>Greater than or equal, 0 to 128. Null: not managed.</summary>
        [Element("greater-than-or-equal", Min = 0, Max = 128)]
        public int? GreaterThanOrEqual { get; init; }

        /// <summary>Less than or equal, 0 to 128. Null: not managed.</summary>
        [Element("less-than-or-equal", Min = 0, Max = 128)]
        public int? LessThanOrEqual { get; init; }
    }
}

/// <summary>Prefix: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record PrefixListPrefix : ConfigurationNode
{
    private PrefixListPrefix()
    {
    }

    /// <summary>Network.</summary>
    /// <param name="value">The value.</param>
    public static PrefixListPrefix Network(RouteAccessListAddress value) => new NetworkChoice(value);

    /// <summary>Network.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("network")]
    public sealed partial record NetworkChoice([property: Element(".")] RouteAccessListAddress Value) : PrefixListPrefix;

    /// <summary>Entry.</summary>
    [Alternative("entry")]
    public sealed partial record EntryChoice : PrefixListPrefix
    {
        /// <summary>Network. Null: not managed.</summary>
        [Element("network")]
        public string? NetworkAddress { get; init; }

        /// <summary>Greater than or equal, 0 to 32. Null: not managed.</summary>
        [Element("greater-than-or-equal", Min = 0, Max = 32)]
        public int? GreaterThanOrEqual { get; init; }

        /// <summary>Less than or equal, 0 to 32. Null: not managed.</summary>
        [Element("less-than-or-equal", Min = 0, Max = 32)]
        public int? LessThanOrEqual { get; init; }
    }
}

/// <summary>Type: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record PrefixListType : ConfigurationNode
{
    private PrefixListType()
    {
    }

    /// <summary>IPv4.</summary>
    [Alternative("ipv4")]
    public sealed partial record Ipv4Choice : PrefixListType
    {
        /// <summary>IPv4 entry. Null: not managed.</summary>
        [Element("ipv4-entry")]
        public ValueList<PrefixListIpv4Entry>? Ipv4Entry { get; init; }
    }

    /// <summary>IPv6.</summary>
    [Alternative("ipv6")]
    public sealed partial record Ipv6Choice : PrefixListType
    {
        /// <summary>IPv6 entry. Null: not managed.</summary>
        [Element("ipv6-entry")]
        public ValueList<PrefixListIpv6Entry>? Ipv6Entry { get; init; }
    }
}
