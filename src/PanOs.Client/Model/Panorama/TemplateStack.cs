namespace PanOs.Model;

/// <summary>On Panorama: templates one over another, and the firewalls that get them.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("template-stack", ObjectPlaces.Device, Title = "template stack", Collection = "TemplateStacks", NameMaxLength = 63)]
public sealed partial record TemplateStack(string Name) : ConfigurationObject
{
    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>The templates; what is in the first wins. Null: not managed.</summary>
    [Element("templates")]
    public ValueList<string>? Templates { get; init; }

    /// <summary>The serial numbers of the firewalls. Null: not managed.</summary>
    [Element("devices", Entries = true)]
    public ValueList<string>? Devices { get; init; }

    /// <summary>The virtual system that settings go to on firewalls with one only. Null: not managed.</summary>
    [Element("settings/default-vsys")]
    public string? DefaultVsys { get; init; }

    /// <summary>The serial number of the firewall that users' groups are taken from. Null: not managed.</summary>
    [Element("user-group-source/master-device")]
    public string? MasterDevice { get; init; }
}
