namespace PanOs.Model;

/// <summary>A URL category of one's own.</summary>
/// <param name="Name">Its name. The longest that a device takes is not confirmed; the device checks it.</param>
[ConfigurationObject("profiles/custom-url-category", ObjectPlaces.Objects, Title = "custom URL category", Collection = "CustomUrlCategories")]
public sealed partial record CustomUrlCategory(string Name) : ConfigurationObject
{
    /// <summary>Sites such as <c>*.example.com</c>, or names of categories, as <see cref="Type"/> says. Null: not managed.</summary>
    [Element("list")]
    public ValueList<string>? Entries { get; init; }

    /// <summary><c>URL List</c> or <c>Category Match</c>. Null: not managed; the device's default is <c>URL List</c>.</summary>
    [Element("type")]
    public string? Type { get; init; }

    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}
