namespace PanOs.Model;

/// <summary>Paths of autonomous systems that BGP routes are filtered by.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/filters/as-path-access-list", ObjectPlaces.Device, Title = "AS path access list", Collection = "AsPathAccessLists", NameMaxLength = 31)]
public sealed partial record AsPathAccessList(string Name) : ConfigurationObject
{
    /// <summary>Free text, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }

    /// <summary>The paths; the first entry that matches decides. Null: not managed.</summary>
    [Element("aspath-entry")]
    public ValueList<AsPathEntry>? Entries { get; init; }
}

/// <summary>An entry of an AS path access list.</summary>
/// <param name="Name">A sequence number.</param>
[ConfigurationPart]
public sealed partial record AsPathEntry(string Name) : ConfigurationNode
{
    /// <summary>What happens to routes that match. Null: not managed; the device's default is <c>deny</c>.</summary>
    [Element("action")]
    public RouteFilterAction? Action { get; init; }

    /// <summary>The path as a regular expression, such as <c>^65001_</c>, at most 512 characters. Null: not managed.</summary>
    [Element("aspath-regex", MaxLength = 512)]
    public string? Regex { get; init; }
}
