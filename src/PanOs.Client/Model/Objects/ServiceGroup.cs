namespace PanOs.Model;

/// <summary>A service group: services by name.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("service-group", ObjectPlaces.Objects, Title = "service group", Collection = "ServiceGroups", NameMaxLength = 63)]
public sealed partial record ServiceGroup(string Name) : ConfigurationObject
{
    /// <summary>Names of services and service groups. Null: not managed.</summary>
    [Element("members")]
    public ValueList<string>? Members { get; init; }

    /// <summary>Names of tags. Null: not managed.</summary>
    [Element("tag")]
    public ValueList<string>? Tags { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}
