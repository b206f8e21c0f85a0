namespace PanOs.Model;

/// <summary>A device group.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("device-group", ObjectPlaces.Device, Title = "device group", Collection = "DeviceGroups", NameMaxLength = 31)]
public sealed partial record DeviceGroup(string Name) : ConfigurationObject
{
    /// <summary>Description, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Reference templates. Null: not managed.</summary>
    [Element("reference-templates")]
    public ValueList<string>? ReferenceTemplates { get; init; }

    /// <summary>Devices. Null: not managed.</summary>
    [Element("devices")]
    public ValueList<AdministratorVsysadmin>? Devices { get; init; }

    /// <summary>Authorization code. Null: not managed.</summary>
    [Element("authorization-code")]
    public string? AuthorizationCode { get; init; }
}
