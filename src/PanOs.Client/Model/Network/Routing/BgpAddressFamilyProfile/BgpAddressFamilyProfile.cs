namespace PanOs.Model;

/// <summary>A BGP address family profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/routing-profile/bgp/address-family-profile", ObjectPlaces.Device, Title = "BGP address family profile", Collection = "BgpAddressFamilyProfiles", NameMaxLength = 31)]
public sealed partial record BgpAddressFamilyProfile(string Name) : ConfigurationObject
{
    /// <summary>One of the alternatives. Null: not managed.</summary>
    [Element(".")]
    public BgpAddressFamilyProfileKind? Kind { get; init; }
}
