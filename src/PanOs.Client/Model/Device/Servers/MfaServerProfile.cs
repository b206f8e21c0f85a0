namespace PanOs.Model;

/// <summary>A MFA server profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("server-profile/mfa-server-profile", ObjectPlaces.Shared | ObjectPlaces.Vsys, Title = "MFA server profile", Collection = "MfaServerProfiles", NameMaxLength = 31)]
public sealed partial record MfaServerProfile(string Name) : ConfigurationObject
{
    /// <summary>MFA cert profile. Null: not managed.</summary>
    [Element("mfa-cert-profile")]
    public string? MfaCertProfile { get; init; }

    /// <summary>MFA config. Null: not managed.</summary>
    [Element("mfa-config")]
    public ValueList<MfaServerProfileMfaConfig>? MfaConfig { get; init; }

    /// <summary>MFA vendor type, at most 128 characters. Null: not managed.</summary>
    [Element("mfa-vendor-type", MaxLength = 128)]
    public string? MfaVendorType { get; init; }
}

/// <summary>MFA config.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record MfaServerProfileMfaConfig(string Name) : ConfigurationNode
{
    /// <summary>Value, at most 255 characters. Null: not managed.</summary>
    [Element("value", MaxLength = 255)]
    public string? Value { get; init; }
}
