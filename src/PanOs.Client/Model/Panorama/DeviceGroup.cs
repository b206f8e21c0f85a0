namespace PanOs.Model;

/// <summary>On Panorama: firewalls that share objects and rules.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("device-group", ObjectPlaces.Device, Title = "device group", Collection = "DeviceGroups", NameMaxLength = 31)]
public sealed partial record DeviceGroup(string Name) : ConfigurationObject
{
    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>The firewalls. Null: not managed.</summary>
    [Element("devices")]
    public ValueList<DeviceGroupMember>? Devices { get; init; }

    /// <summary>Templates and stacks whose objects the group's rules may name. Null: not managed.</summary>
    [Element("reference-templates")]
    public ValueList<string>? ReferenceTemplates { get; init; }

    /// <summary>The licence code that new software firewalls of the group get. Null: not managed.</summary>
    [Element("authorization-code", Secret = true)]
    public string? AuthorizationCode { get; init; }
}

/// <summary>A firewall of a device group.</summary>
/// <param name="Name">Its serial number.</param>
[ConfigurationPart]
public sealed partial record DeviceGroupMember(string Name) : ConfigurationNode
{
    /// <summary>Its virtual systems that belong to the group, such as <c>vsys1</c>. Null: not managed.</summary>
    [Element("vsys")]
    public ValueList<string>? Vsys { get; init; }
}
