namespace PanOs.Model;

/// <summary>An identity provider that checks logins by SAML.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("server-profile/saml-idp", ObjectPlaces.Profiles, Title = "SAML identity provider", Collection = "SamlIdentityProviders", NameMaxLength = 31)]
public sealed partial record SamlIdentityProvider(string Name) : ConfigurationObject
{
    /// <summary>What the provider calls itself, at most 1024 characters. Null: not managed.</summary>
    [Element("entity-id", MinLength = 1, MaxLength = 1024)]
    public string? EntityId { get; init; }

    /// <summary>The name of its signing certificate, at most 63 characters. Null: not managed.</summary>
    [Element("certificate", MaxLength = 63)]
    public string? Certificate { get; init; }

    /// <summary>Where users are sent to log in, at most 255 characters. Null: not managed.</summary>
    [Element("sso-url", MinLength = 1, MaxLength = 255)]
    public string? SsoUrl { get; init; }

    /// <summary>How the question goes there. Null: not managed; the device's default is <c>post</c>.</summary>
    [Element("sso-bindings")]
    public SamlBinding? SsoBinding { get; init; }

    /// <summary>Where users are sent to log out, at most 255 characters. Null: not managed.</summary>
    [Element("slo-url", MinLength = 1, MaxLength = 255)]
    public string? SloUrl { get; init; }

    /// <summary>How the question goes there. Null: not managed; the device's default is <c>post</c>.</summary>
    [Element("slo-bindings")]
    public SamlBinding? SloBinding { get; init; }

    /// <summary>Whether its certificate is judged. Null: not managed.</summary>
    [Element("validate-idp-certificate")]
    public bool? ValidateCertificate { get; init; }

    /// <summary>Whether questions are signed. Null: not managed.</summary>
    [Element("want-auth-requests-signed")]
    public bool? SignRequests { get; init; }

    /// <summary>Seconds that the clocks may differ, 1 to 900. Null: not managed; the device's default is 60.</summary>
    [Element("max-clock-skew", Min = 1, Max = 900)]
    public int? MaxClockSkew { get; init; }

    /// <summary>Whether only administrators log in by it. Null: not managed.</summary>
    [Element("admin-use-only")]
    public bool? AdministratorsOnly { get; init; }

    /// <summary>The attribute that has the user name, at most 63 characters. Null: not managed; the device's default is <c>username</c>.</summary>
    [Element("attribute-name-username-import", MinLength = 1, MaxLength = 63)]
    public string? UsernameAttribute { get; init; }

    /// <summary>The attribute that has the user's groups, at most 63 characters. Null: not managed.</summary>
    [Element("attribute-name-usergroup-import", MinLength = 1, MaxLength = 63)]
    public string? UserGroupAttribute { get; init; }

    /// <summary>The attribute that has an administrator's role, at most 63 characters. Null: not managed.</summary>
    [Element("attribute-name-admin-role-import", MinLength = 1, MaxLength = 63)]
    public string? AdminRoleAttribute { get; init; }

    /// <summary>The attribute that has an administrator's access domain, at most 63 characters. Null: not managed.</summary>
    [Element("attribute-name-access-domain-import", MinLength = 1, MaxLength = 63)]
    public string? AccessDomainAttribute { get; init; }
}

/// <summary>How a SAML question goes to an identity provider.</summary>
public enum SamlBinding
{
    /// <summary>In a form.</summary>
    Post,

    /// <summary>In an address.</summary>
    Redirect,
}
