namespace PanOs.Model;

/// <summary>How long the passwords of administrators last.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("password-profile", ObjectPlaces.Management, Title = "password profile", Collection = "PasswordProfiles", NameMaxLength = 31)]
public sealed partial record PasswordProfile(string Name) : ConfigurationObject
{
    /// <summary>Days until a password must be changed; 0 is never, 0 to 365. Null: not managed; the device's default is 0.</summary>
    [Element("password-change/expiration-period", Min = 0, Max = 365)]
    public int? ExpirationPeriod { get; init; }

    /// <summary>Days before that an administrator is warned, 0 to 30. Null: not managed; the device's default is 0.</summary>
    [Element("password-change/expiration-warning-period", Min = 0, Max = 30)]
    public int? WarningPeriod { get; init; }

    /// <summary>How often an administrator may still log in after it, 0 to 3. Null: not managed; the device's default is 0.</summary>
    [Element("password-change/post-expiration-admin-login-count", Min = 0, Max = 3)]
    public int? LoginsAfterExpiration { get; init; }

    /// <summary>Days after it that an administrator may still log in, 0 to 30. Null: not managed; the device's default is 0.</summary>
    [Element("password-change/post-expiration-grace-period", Min = 0, Max = 30)]
    public int? GracePeriod { get; init; }
}
