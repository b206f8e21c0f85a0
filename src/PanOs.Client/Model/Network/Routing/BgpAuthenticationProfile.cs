namespace PanOs.Model;

/// <summary>How BGP peers prove who they are (MD5).</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/bgp/auth-profile", ObjectPlaces.Device, Title = "BGP authentication profile", Collection = "BgpAuthenticationProfiles", NameMaxLength = 31)]
public sealed partial record BgpAuthenticationProfile(string Name) : ConfigurationObject
{
    /// <summary>The key that both know, at most 63 characters. Null: not managed.</summary>
    [Element("secret", MaxLength = 63, Secret = true)]
    public string? Secret { get; init; }
}
