namespace PanOs.Model;

/// <summary>An external dynamic list: addresses, names or URLs that the firewall fetches from a web server again and again.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("external-list", ObjectPlaces.Objects, Title = "external dynamic list", Collection = "ExternalDynamicLists", NameMaxLength = 63)]
public sealed partial record ExternalDynamicList(string Name) : ConfigurationObject
{
    /// <summary>What is in it, and where it comes from. Null: not managed.</summary>
    [Element("type")]
    public ExternalDynamicListSource? Source { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}
