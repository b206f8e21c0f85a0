namespace PanOs.Model;

/// <summary>When a route that comes and goes is left out. Each change adds to a penalty, which fades.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/bgp/dampening-profile", ObjectPlaces.Device, Title = "BGP dampening profile", Collection = "BgpDampeningProfiles", NameMaxLength = 31)]
public sealed partial record BgpDampeningProfile(string Name) : ConfigurationObject
{
    /// <summary>Free text, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }

    /// <summary>Minutes in which the penalty fades to its half, 1 to 45. Null: not managed; the device's default is 15.</summary>
    [Element("half-life", Min = 1, Max = 45)]
    public int? HalfLife { get; init; }

    /// <summary>The penalty from which a route is left out, 1 to 20000. Null: not managed; the device's default is 2000.</summary>
    [Element("suppress-limit", Min = 1, Max = 20000)]
    public int? SuppressLimit { get; init; }

    /// <summary>The penalty below which it is used again, 1 to 20000. Null: not managed; the device's default is 750.</summary>
    [Element("reuse-limit", Min = 1, Max = 20000)]
    public int? ReuseLimit { get; init; }

    /// <summary>Minutes that it is left out, at most, 1 to 255. Null: not managed; the device's default is 60.</summary>
    [Element("max-suppress-limit", Min = 1, Max = 255)]
    public int? MaxSuppressTime { get; init; }
}
