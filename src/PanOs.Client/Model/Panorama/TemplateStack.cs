namespace PanOs.Model;

/// <summary>A template stack.</summary>
/// <param name="Name">The name, at most 63 characters.</param>
[ConfigurationObject("template-stack", ObjectPlaces.Device, Title = "template stack", Collection = "TemplateStacks", NameMaxLength = 63)]
public sealed partial record TemplateStack(string Name) : ConfigurationObject
{
    /// <summary>Description, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Templates. Null: not managed.</summary>
    [Element("templates")]
    public ValueList<string>? Templates { get; init; }

    /// <summary>Devices. Null: not managed.</summary>
    [Element("devices", Entries = true)]
    public ValueList<string>? Devices { get; init; }

    /// <summary>Settings default virtual system. Null: not managed.</summary>
    [Element("settings/default-vsys")]
    public string? SettingsDefaultVsys { get; init; }

    /// <summary>User group source. Null: not managed.</summary>
    [Element("user-group-source")]
    public TemplateStackUserGroupSource? UserGroupSource { get; init; }
}

/// <summary>User group source.</summary>
[ConfigurationPart]
public sealed partial record TemplateStackUserGroupSource : ConfigurationNode
{
    /// <summary>Master device. Null: not managed.</summary>
    [Element("master-device")]
    public string? MasterDevice { get; init; }
}
