namespace PanOs.Model;

/// <summary>Settings of the device that need a restart or stand alone.</summary>
[ConfigurationObject("deviceconfig/setting", ObjectPlaces.Device, Title = "device settings", Collection = "DeviceSettings")]
public sealed partial record DeviceSettings : ConfigurationObject
{
    /// <summary>
    /// Whether the advanced routing engine is on, with logical routers instead of virtual ones. Null: not managed; the
    /// device's default is no. Unconfirmed: that a change needs a restart.
    /// </summary>
    [Element("advance-routing")]
    public bool? AdvancedRouting { get; init; }
}
