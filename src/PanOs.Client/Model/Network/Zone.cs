namespace PanOs.Model;

/// <summary>A security zone of a virtual system. Rules are written between zones.</summary>
/// <param name="Name">At most 31 characters; 15 before PAN-OS 8.0.</param>
[ConfigurationObject("zone", ObjectPlaces.Vsys, Title = "zone", Collection = "Zones", NameMaxLength = 31)]
public sealed partial record Zone(string Name) : ConfigurationObject
{
    /// <summary>What kind of interfaces the zone has, and which. Null: not managed.</summary>
    [Element("network")]
    public ZoneKind? Kind { get; init; }

    /// <summary>The name of a zone protection profile. Null: not managed.</summary>
    [Element("network/zone-protection-profile")]
    public string? ProtectionProfile { get; init; }

    /// <summary>Whether packet buffers are protected from the zone's traffic. Null: not managed.</summary>
    [Element("network/enable-packet-buffer-protection")]
    public bool? PacketBufferProtection { get; init; }

    /// <summary>Whether network packets are inspected. Null: not managed.</summary>
    [Element("network/net-inspection", Since = "11.0.2")]
    public bool? NetworkInspection { get; init; }

    /// <summary>The name of a log forwarding profile for the zone protection log, at most 63 characters. Null: not managed.</summary>
    [Element("network/log-setting", MaxLength = 63)]
    public string? LogSetting { get; init; }

    /// <summary>Whether users behind the zone are identified. Null: not managed; the device's default is no.</summary>
    [Element("enable-user-identification")]
    public bool? UserIdentification { get; init; }

    /// <summary>Whether devices behind the zone are identified. Null: not managed; the device's default is no.</summary>
    [Element("enable-device-identification", Since = "10.0.0")]
    public bool? DeviceIdentification { get; init; }

    /// <summary>Only users at these addresses are identified. Null: not managed.</summary>
    [Element("user-acl/include-list")]
    public ValueList<string>? UserIncludeList { get; init; }

    /// <summary>Users at these addresses are not identified. Null: not managed.</summary>
    [Element("user-acl/exclude-list")]
    public ValueList<string>? UserExcludeList { get; init; }

    /// <summary>Only devices at these addresses are identified. Null: not managed.</summary>
    [Element("device-acl/include-list", Since = "10.0.0")]
    public ValueList<string>? DeviceIncludeList { get; init; }

    /// <summary>Devices at these addresses are not identified. Null: not managed.</summary>
    [Element("device-acl/exclude-list", Since = "10.0.0")]
    public ValueList<string>? DeviceExcludeList { get; init; }
}
