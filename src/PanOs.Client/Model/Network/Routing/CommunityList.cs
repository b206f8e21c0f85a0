namespace PanOs.Model;

/// <summary>Communities that BGP routes are filtered by.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/filters/community-list", ObjectPlaces.Device, Title = "community list", Collection = "CommunityLists", NameMaxLength = 31)]
public sealed partial record CommunityList(string Name) : ConfigurationObject
{
    /// <summary>Free text, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }

    /// <summary>The communities, of one kind; the first entry that matches decides. Null: not managed.</summary>
    [Element("type")]
    public CommunityListEntries? Entries { get; init; }
}

/// <summary>The communities of a community list, of one kind.</summary>
[ConfigurationChoice]
public abstract partial record CommunityListEntries : ConfigurationNode
{
    private CommunityListEntries()
    {
    }

    /// <summary>Regular communities.</summary>
    /// <param name="entries">The entries.</param>
    public static CommunityListEntries Regular(ValueList<RegularCommunityEntry> entries) => new RegularEntries { Entries = entries };

    /// <summary>Large communities.</summary>
    /// <param name="entries">The entries.</param>
    public static CommunityListEntries Large(ValueList<LargeCommunityEntry> entries) => new LargeEntries { Entries = entries };

    /// <summary>Extended communities.</summary>
    /// <param name="entries">The entries.</param>
    public static CommunityListEntries Extended(ValueList<ExtendedCommunityEntry> entries) => new ExtendedEntries { Entries = entries };

    /// <summary>Regular communities.</summary>
    [Alternative("regular")]
    public sealed partial record RegularEntries : CommunityListEntries
    {
        /// <summary>The entries. Null: not managed.</summary>
        [Element("regular-entry")]
        public ValueList<RegularCommunityEntry>? Entries { get; init; }
    }

    /// <summary>Large communities.</summary>
    [Alternative("large")]
    public sealed partial record LargeEntries : CommunityListEntries
    {
        /// <summary>The entries. Null: not managed.</summary>
        [Element("large-entry")]
        public ValueList<LargeCommunityEntry>? Entries { get; init; }
    }

    /// <summary>Extended communities.</summary>
    [Alternative("extended")]
    public sealed partial record ExtendedEntries : CommunityListEntries
    {
        /// <summary>The entries. Null: not managed.</summary>
        [Element("extended-entry")]
        public ValueList<ExtendedCommunityEntry>? Entries { get; init; }
    }
}

/// <summary>An entry of a community list.</summary>
/// <param name="Name">A sequence number.</param>
[ConfigurationPart]
public sealed partial record RegularCommunityEntry(string Name) : ConfigurationNode
{
    /// <summary>What happens to routes that match. Null: not managed; the device's default is <c>deny</c>.</summary>
    [Element("action")]
    public RouteFilterAction? Action { get; init; }

    /// <summary>All of these must be there, such as <c>65001:100</c> or <c>no-export</c>. Null: not managed.</summary>
    [Element("community")]
    public ValueList<string>? Communities { get; init; }
}

/// <summary>An entry of a community list.</summary>
/// <param name="Name">A sequence number.</param>
[ConfigurationPart]
public sealed partial record LargeCommunityEntry(string Name) : ConfigurationNode
{
    /// <summary>What happens to routes that match. Null: not managed; the device's default is <c>deny</c>.</summary>
    [Element("action")]
    public RouteFilterAction? Action { get; init; }

    /// <summary>All of these regular expressions must match. Null: not managed.</summary>
    [Element("lc-regex")]
    public ValueList<string>? Regexes { get; init; }
}

/// <summary>An entry of a community list.</summary>
/// <param name="Name">A sequence number.</param>
[ConfigurationPart]
public sealed partial record ExtendedCommunityEntry(string Name) : ConfigurationNode
{
    /// <summary>What happens to routes that match. Null: not managed; the device's default is <c>deny</c>.</summary>
    [Element("action")]
    public RouteFilterAction? Action { get; init; }

    /// <summary>All of these regular expressions must match. Null: not managed.</summary>
    [Element("ec-regex")]
    public ValueList<string>? Regexes { get; init; }
}
