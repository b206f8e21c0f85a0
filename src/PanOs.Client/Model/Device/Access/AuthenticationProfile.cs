namespace PanOs.Model;

/// <summary>How users or administrators are asked who they are.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("authentication-profile", ObjectPlaces.Profiles, Title = "authentication profile", Collection = "AuthenticationProfiles", NameMaxLength = 63)]
public sealed partial record AuthenticationProfile(string Name) : ConfigurationObject
{
    /// <summary>Who checks the password. Null: not managed.</summary>
    [Element("method")]
    public AuthenticationMethod? Method { get; init; }

    /// <summary>Who may log in: users and groups, or <c>all</c>. Null: not managed.</summary>
    [Element("allow-list")]
    public ValueList<string>? AllowList { get; init; }

    /// <summary>The domain that is added to user names, at most 63 characters. Null: not managed.</summary>
    [Element("user-domain", MaxLength = 63)]
    public string? UserDomain { get; init; }

    /// <summary>How domain and user name are put together, such as <c>%USERDOMAIN%\%USERINPUT%</c>. Null: not managed; the device's default is <c>%USERINPUT%</c>.</summary>
    [Element("username-modifier")]
    public string? UsernameModifier { get; init; }

    /// <summary>Failed logins after which a user is locked out; 0 is never, 0 to 10. Null: not managed.</summary>
    [Element("lockout/failed-attempts", Min = 0, Max = 10)]
    public int? LockoutAttempts { get; init; }

    /// <summary>Minutes that the lock-out lasts; 0 until an administrator ends it, 0 to 60. Null: not managed; the device's default is 0.</summary>
    [Element("lockout/lockout-time", Min = 0, Max = 60)]
    public int? LockoutTime { get; init; }

    /// <summary>Whether more than a password is asked for. Null: not managed.</summary>
    [Element("multi-factor-auth/mfa-enable")]
    public bool? MultiFactor { get; init; }

    /// <summary>The names of the MFA server profiles that are asked, in this order. Null: not managed.</summary>
    [Element("multi-factor-auth/factors")]
    public ValueList<string>? Factors { get; init; }

    /// <summary>The Kerberos realm of single sign-on, at most 127 characters. Null: not managed.</summary>
    [Element("single-sign-on/realm", MaxLength = 127)]
    public string? KerberosRealm { get; init; }

    /// <summary>The firewall's name in that realm, at most 255 characters. Null: not managed.</summary>
    [Element("single-sign-on/service-principal", MaxLength = 255)]
    public string? ServicePrincipal { get; init; }

    /// <summary>The keytab of that name, in base64, at most 131072 characters. Null: not managed.</summary>
    [Element("single-sign-on/kerberos-keytab", MaxLength = 131072, Secret = true)]
    public string? KerberosKeytab { get; init; }
}
