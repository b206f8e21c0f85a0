namespace PanOs.Model;

/// <summary>An authentication profile.</summary>
/// <param name="Name">The name, at most 63 characters.</param>
[ConfigurationObject("authentication-profile", ObjectPlaces.Profiles, Title = "authentication profile", Collection = "AuthenticationProfiles", NameMaxLength = 63)]
public sealed partial record AuthenticationProfile(string Name) : ConfigurationObject
{
    /// <summary>Allow list. Null: not managed.</summary>
    [Element("allow-list")]
    public ValueList<string>? AllowList { get; init; }

    /// <summary>Lockout. Null: not managed.</summary>
    [Element("lockout")]
    public AuthenticationProfileLockout? Lockout { get; init; }

    /// <summary>Method. Null: not managed.</summary>
    [Element("method")]
    public AuthenticationProfileMethod? Method { get; init; }

    /// <summary>Multi factor authentication. Null: not managed.</summary>
    [Element("multi-factor-auth")]
    public AuthenticationProfileMultiFactorAuth? MultiFactorAuth { get; init; }

    /// <summary>Single sign on. Null: not managed.</summary>
    [Element("single-sign-on")]
    public AuthenticationProfileSingleSignOn? SingleSignOn { get; init; }

    /// <summary>User domain, at most 63 characters. Null: not managed.</summary>
    [Element("user-domain", MaxLength = 63)]
    public string? UserDomain { get; init; }

    /// <summary>Username modifier. Null: not managed; the device's default is %USERINPUT%.</summary>
    [Element("username-modifier")]
    public string? UsernameModifier { get; init; }
}
