namespace PanOs.Model;

/// <summary>MFA.</summary>
[ConfigurationPart]
public sealed partial record AuthenticationProfileMfa : ConfigurationNode
{
    /// <summary>Force MFA. Null: not managed; the device's default is no.</summary>
    [Element("force-mfa")]
    public string? ForceMfa { get; init; }
}
