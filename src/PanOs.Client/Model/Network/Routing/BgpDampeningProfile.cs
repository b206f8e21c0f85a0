namespace PanOs.Model;

/// <summary>A BGP dampening profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/routing-profile/bgp/dampening-profile", ObjectPlaces.Device, Title = "BGP dampening profile", Collection = "BgpDampeningProfiles", NameMaxLength = 31)]
public sealed partial record BgpDampeningProfile(string Name) : ConfigurationObject
{
    /// <summary>Description, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }

    /// <summary>Half life, 1 to 45. Null: not managed; the device's default is 15.</summary>
    [Element("half-life", Min = 1, Max = 45)]
    public int? HalfLife { get; init; }

    /// <summary>Max suppress limit, 1 to 255. Null: not managed; the device's default is 60.</summary>
    [Element("max-suppress-limit", Min = 1, Max = 255)]
    public int? MaxSuppressLimit { get; init; }

    /// <summary>Reuse limit, 1 to 20000. Null: not managed; the device's default is 750.</summary>
    [Element("reuse-limit", Min = 1, Max = 20000)]
    public int? ReuseLimit { get; init; }

    /// <summary>Suppress limit, 1 to 20000. Null: not managed; the device's default is 2000.</summary>
    [Element("suppress-limit", Min = 1, Max = 20000)]
    public int? SuppressLimit { get; init; }
}
