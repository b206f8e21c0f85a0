namespace PanOs.Model;

/// <summary>A service object: a protocol with ports.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("service", ObjectPlaces.Objects, Title = "service", Collection = "Services", NameMaxLength = 63)]
public sealed partial record Service(string Name) : ConfigurationObject
{
    /// <summary>The protocol and its ports. Null: not managed.</summary>
    [Element("protocol")]
    public ServiceProtocol? Protocol { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1023)]
    public string? Description { get; init; }

    /// <summary>Names of tags. Null: not managed.</summary>
    [Element("tag")]
    public ValueList<string>? Tags { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}
