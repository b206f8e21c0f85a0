namespace PanOs.Model;

/// <summary>A password profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("password-profile", ObjectPlaces.Management, Title = "password profile", Collection = "PasswordProfiles", NameMaxLength = 31)]
public sealed partial record PasswordProfile(string Name) : ConfigurationObject
{
    /// <summary>Password change. Null: not managed.</summary>
    [Element("password-change")]
    public PasswordProfilePasswordChange? PasswordChange { get; init; }
}

/// <summary>Password change.</summary>
[ConfigurationPart]
public sealed partial record PasswordProfilePasswordChange : ConfigurationNode
{
    /// <summary>Expiration period, 0 to 365. Null: not managed; the device's default is 0.</summary>
    [Element("expiration-period", Min = 0, Max = 365)]
    public int? ExpirationPeriod { get; init; }

    /// <summary>Expiration warning period, 0 to 30. Null: not managed; the device's default is 0.</summary>
    [Element("expiration-warning-period", Min = 0, Max = 30)]
    public int? ExpirationWarningPeriod { get; init; }

    /// <summary>Post expiration administrator login count, 0 to 3. Null: not managed; the device's default is 0.</summary>
    [Element("post-expiration-admin-login-count", Min = 0, Max = 3)]
    public int? PostExpirationAdminLoginCount { get; init; }

    /// <summary>Post expiration grace period, 0 to 30. Null: not managed; the device's default is 0.</summary>
    [Element("post-expiration-grace-period", Min = 0, Max = 30)]
    public int? PostExpirationGracePeriod { get; init; }
}
