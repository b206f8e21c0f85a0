namespace PanOs.Model;

/// <summary>A BGP authentication profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/routing-profile/bgp/auth-profile", ObjectPlaces.Device, Title = "BGP authentication profile", Collection = "BgpAuthenticationProfiles", NameMaxLength = 31)]
public sealed partial record BgpAuthenticationProfile(string Name) : ConfigurationObject
{
    /// <summary>Secret, at most 63 characters. Null: not managed.</summary>
    [Element("secret", MaxLength = 63, Secret = true)]
    public string? Secret { get; init; }
}
