namespace PanOs.Model;

/// <summary>A service that asks users for more than a password.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("server-profile/mfa-server-profile", ObjectPlaces.Shared | ObjectPlaces.Vsys, Title = "MFA server profile", Collection = "MfaServerProfiles", NameMaxLength = 31)]
public sealed partial record MfaServerProfile(string Name) : ConfigurationObject
{
    /// <summary>The service, such as <c>duo-security-v2</c>, at most 128 characters. Null: not managed.</summary>
    [Element("mfa-vendor-type", MaxLength = 128)]
    public string? Vendor { get; init; }

    /// <summary>The name of the certificate profile that judges its certificate. Null: not managed.</summary>
    [Element("mfa-cert-profile")]
    public string? CertificateProfile { get; init; }

    /// <summary>What the service wants to know. Null: not managed.</summary>
    [Element("mfa-config")]
    public ValueList<MfaSetting>? Settings { get; init; }
}

/// <summary>One thing that a multi-factor service wants to know.</summary>
/// <param name="Name">Its keyword.</param>
[ConfigurationPart]
public sealed partial record MfaSetting(string Name) : ConfigurationNode
{
    /// <summary>Its value; it may be a key, so it is never printed, at most 255 characters. Null: not managed.</summary>
    [Element("value", MaxLength = 255, Secret = true)]
    public string? Value { get; init; }
}
