namespace PanOs.Model;

/// <summary>A tag: a name, with a colour, that objects and rules bear, and that dynamic groups look for.</summary>
/// <param name="Name">At most 127 characters.</param>
[ConfigurationObject("tag", ObjectPlaces.Objects, Title = "tag", Collection = "Tags", NameMaxLength = 127)]
public sealed partial record Tag(string Name) : ConfigurationObject
{
    /// <summary>The colour. Null: not managed.</summary>
    [Element("color")]
    public TagColor? Color { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("comments", MaxLength = 1023)]
    public string? Comments { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}
