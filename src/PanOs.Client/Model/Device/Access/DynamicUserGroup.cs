namespace PanOs.Model;

/// <summary>Users that have certain tags.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("dynamic-user-group", ObjectPlaces.Objects, Title = "dynamic user group", Collection = "DynamicUserGroups", NameMaxLength = 63)]
public sealed partial record DynamicUserGroup(string Name) : ConfigurationObject
{
    /// <summary>Which tags, such as <c>'risky' and not 'guest'</c>, at most 2047 characters. Null: not managed.</summary>
    [Element("filter", MaxLength = 2047)]
    public string? Filter { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1023)]
    public string? Description { get; init; }

    /// <summary>Tags of the group itself. Null: not managed.</summary>
    [Element("tag")]
    public ValueList<string>? Tags { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}
