namespace PanOs.Model;

/// <summary>A dynamic user group.</summary>
/// <param name="Name">The name, at most 63 characters.</param>
[ConfigurationObject("dynamic-user-group", ObjectPlaces.Objects, Title = "dynamic user group", Collection = "DynamicUserGroups", NameMaxLength = 63)]
public sealed partial record DynamicUserGroup(string Name) : ConfigurationObject
{
    /// <summary>Description, at most 1023 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1023)]
    public string? Description { get; init; }

    /// <summary>Disable override, yes or no. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }

    /// <summary>Filter, at most 2047 characters. Null: not managed.</summary>
    [Element("filter", MaxLength = 2047)]
    public string? Filter { get; init; }

    /// <summary>Tag. Null: not managed.</summary>
    [Element("tag")]
    public ValueList<string>? Tag { get; init; }
}
