namespace PanOs.Model;

/// <summary>An AS path access list.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/routing-profile/filters/as-path-access-list", ObjectPlaces.Device, Title = "AS path access list", Collection = "AsPathAccessLists", NameMaxLength = 31)]
public sealed partial record AsPathAccessList(string Name) : ConfigurationObject
{
    /// <summary>Aspath entry. Null: not managed.</summary>
    [Element("aspath-entry")]
    public ValueList<AsPathAccessListAspathEntry>? AspathEntry { get; init; }

    /// <summary>Description, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }
}

/// <summary>Aspath entry.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record AsPathAccessListAspathEntry(string Name) : ConfigurationNode
{
    /// <summary>Action. Null: not managed; the device's default is deny.</summary>
    [Element("action")]
    public RouteAccessListAction? Action { get; init; }

    /// <summary>Aspath regex, at most 512 characters. Null: not managed.</summary>
    [Element("aspath-regex", MaxLength = 512)]
    public string? AspathRegex { get; init; }
}
