namespace PanOs.Model;

/// <summary>A template.</summary>
/// <param name="Name">The name, at most 63 characters.</param>
[ConfigurationObject("template", ObjectPlaces.Device, Title = "template", Collection = "Templates", NameMaxLength = 63)]
public sealed partial record Template(string Name) : ConfigurationObject
{
    /// <summary>Description, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Settings default virtual system. Null: not managed.</summary>
    [Element("settings/default-vsys")]
    public string? SettingsDefaultVsys { get; init; }

    /// <summary>Config. Null: not managed.</summary>
    [Element("config")]
    public TemplateConfig? Config { get; init; }
}

/// <summary>Config.</summary>
[ConfigurationPart]
public sealed partial record TemplateConfig : ConfigurationNode
{
    /// <summary>Devices. Null: not managed.</summary>
    [Element("devices")]
    public ValueList<TemplateDevices>? Devices { get; init; }
}

/// <summary>Devices.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record TemplateDevices(string Name) : ConfigurationNode
{
    /// <summary>Virtual system. Null: not managed.</summary>
    [Element("vsys")]
    public ValueList<TemplateVsys>? Vsys { get; init; }
}

/// <summary>Import.</summary>
[ConfigurationPart]
public sealed partial record TemplateImport : ConfigurationNode
{
    /// <summary>Network. Null: not managed.</summary>
    [Element("network")]
    public TemplateNetwork? Network { get; init; }
}

/// <summary>Network.</summary>
[ConfigurationPart]
public sealed partial record TemplateNetwork : ConfigurationNode
{
    /// <summary>Interface. Null: not managed.</summary>
    [Element("interface")]
    public ValueList<string>? Interface { get; init; }
}

/// <summary>Virtual system.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record TemplateVsys(string Name) : ConfigurationNode
{
    /// <summary>Import. Null: not managed.</summary>
    [Element("import")]
    public TemplateImport? Import { get; init; }
}
