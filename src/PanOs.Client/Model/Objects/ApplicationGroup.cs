namespace PanOs.Model;

/// <summary>An application group: applications by name.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("application-group", ObjectPlaces.Objects, Title = "application group", Collection = "ApplicationGroups", NameMaxLength = 63)]
public sealed partial record ApplicationGroup(string Name) : ConfigurationObject
{
    /// <summary>Names of applications, application groups and application filters. Null: not managed.</summary>
    [Element("members")]
    public ValueList<string>? Members { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}
