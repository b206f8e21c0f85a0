namespace PanOs.Model;

/// <summary>A community list.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/routing-profile/filters/community-list", ObjectPlaces.Device, Title = "community list", Collection = "CommunityLists", NameMaxLength = 31)]
public sealed partial record CommunityList(string Name) : ConfigurationObject
{
    /// <summary>Description, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }

    /// <summary>Type. Null: not managed.</summary>
    [Element("type")]
    public CommunityListType? Type { get; init; }
}

/// <summary>Extended entry.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record CommunityListExtendedEntry(string Name) : ConfigurationNode
{
    /// <summary>Action. Null: not managed; the device's default is deny.</summary>
    [Element("action")]
    public RouteAccessListAction? Action { get; init; }

    /// <summary>Ec regex. Null: not managed.</summary>
    [Element("ec-regex")]
    public ValueList<string>? EcRegex { get; init; }
}

/// <summary>Large entry.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record CommunityListLargeEntry(string Name) : ConfigurationNode
{
    /// <summary>Action. Null: not managed; the device's default is deny.</summary>
    [Element("action")]
    public RouteAccessListAction? Action { get; init; }

    /// <summary>Lc regex. Null: not managed.</summary>
    [Element("lc-regex")]
    public ValueList<string>? LcRegex { get; init; }
}

/// <summary>Regular entry.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record CommunityListRegularEntry(string Name) : ConfigurationNode
{
    /// <summary>Action. Null: not managed; the device's default is deny.</summary>
    [Element("action")]
    public RouteAccessListAction? Action { get; init; }

    /// <summary>Community. Null: not managed.</summary>
    [Element("community", Secret = true)]
    public ValueList<string>? Community { get; init; }
}

/// <summary>Type: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record CommunityListType : ConfigurationNode
{
    private CommunityListType()
    {
    }

    /// <summary>Extended.</summary>
    [Alternative("extended")]
    public sealed partial record ExtendedChoice : CommunityListType
    {
        /// <summary>Extended entry. Null: not managed.</summary>
        [Element("extended-entry")]
        public ValueList<CommunityListExtendedEntry>? ExtendedEntry { get; init; }
    }

    /// <summary>Large.</summary>
    [Alternative("large")]
    public sealed partial record LargeChoice : CommunityListType
    {
        /// <summary>Large entry. Null: not managed.</summary>
        [Element("large-entry")]
        public ValueList<CommunityListLargeEntry>? LargeEntry { get; init; }
    }

    /// <summary>Regular.</summary>
    [Alternative("regular")]
    public sealed partial record RegularChoice : CommunityListType
    {
        /// <summary>Regular entry. Null: not managed.</summary>
        [Element("regular-entry")]
        public ValueList<CommunityListRegularEntry>? RegularEntry { get; init; }
    }
}
