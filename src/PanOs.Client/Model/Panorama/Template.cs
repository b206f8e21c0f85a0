namespace PanOs.Model;

/// <summary>On Panorama: network and device settings for firewalls. What a template configures is reached by a location of its own.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("template", ObjectPlaces.Device, Title = "template", Collection = "Templates", NameMaxLength = 63)]
public sealed partial record Template(string Name) : ConfigurationObject
{
    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>The virtual system that settings go to on firewalls with one only. Null: not managed.</summary>
    [Element("settings/default-vsys")]
    public string? DefaultVsys { get; init; }
}
