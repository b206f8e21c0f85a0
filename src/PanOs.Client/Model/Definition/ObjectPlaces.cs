namespace PanOs.Model;

/// <summary>The kinds of location that objects of a type live in. Templates of Panorama have what the firewall's own places have.</summary>
[Flags]
internal enum ObjectPlaces
{
    None = 0,

    /// <summary>Below the device entry: network and device settings.</summary>
    Device = 1,

    /// <summary>Below <c>/config</c> itself: administrators, password profiles.</summary>
    Management = 2,

    /// <summary>Below a virtual system.</summary>
    Vsys = 4,

    /// <summary>Below <c>shared</c>.</summary>
    Shared = 8,

    /// <summary>Below a device group of Panorama.</summary>
    DeviceGroup = 16,

    /// <summary>Below <c>/config/panorama</c>.</summary>
    Panorama = 32,

    /// <summary>Below a virtual router.</summary>
    VirtualRouter = 64,

    /// <summary>Below a VRF of a logical router.</summary>
    Vrf = 128,

    /// <summary>Below the layer 3 settings of an interface.</summary>
    Layer3 = 256,

    /// <summary>Below the layer 2 settings of an interface.</summary>
    Layer2 = 512,

    /// <summary>In a rulebase: of a virtual system, of a device group, or the shared ones of Panorama.</summary>
    Rulebase = 1024,

    /// <summary>Address, service and the like: shared, in a virtual system, in a device group.</summary>
    Objects = Shared | Vsys | DeviceGroup,

    /// <summary>Server profiles and the like: shared, in a virtual system, and Panorama's own.</summary>
    Profiles = Shared | Vsys | Panorama,
}
