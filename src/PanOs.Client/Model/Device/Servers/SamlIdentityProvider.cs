namespace PanOs.Model;

/// <summary>A SAML identity provider.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("server-profile/saml-idp", ObjectPlaces.Profiles, Title = "SAML identity provider", Collection = "SamlIdentityProviders", NameMaxLength = 31)]
public sealed partial record SamlIdentityProvider(string Name) : ConfigurationObject
{
    /// <summary>Administrator use only, yes or no. Null: not managed.</summary>
    [Element("admin-use-only")]
    public bool? AdminUseOnly { get; init; }

    /// <summary>Attribute name access domain import, at most 63 characters. Null: not managed.</summary>
    [Element("attribute-name-access-domain-import", MinLength = 1, MaxLength = 63)]
    public string? AttributeNameAccessDomainImport { get; init; }

    /// <summary>Attribute name administrator role import, at most 63 characters. Null: not managed.</summary>
    [Element("attribute-name-admin-role-import", MinLength = 1, MaxLength = 63)]
    public string? AttributeNameAdminRoleImport { get; init; }

    /// <summary>Attribute name usergroup import, at most 63 characters. Null: not managed.</summary>
    [Element("attribute-name-usergroup-import", MinLength = 1, MaxLength = 63)]
    public string? AttributeNameUsergroupImport { get; init; }

    /// <summary>Attribute name username import, at most 63 characters. Null: not managed; the device's default is username.</summary>
    [Element("attribute-name-username-import", MinLength = 1, MaxLength = 63)]
    public string? AttributeNameUsernameImport { get; init; }

    /// <summary>Certificate, at most 63 characters. Null: not managed.</summary>
    [Element("certificate", MaxLength = 63)]
    public string? Certificate { get; init; }

    /// <summary>Entity ID, at most 1024 characters. Null: not managed.</summary>
    [Element("entity-id", MinLength = 1, MaxLength = 1024)]
    public string? EntityId { get; init; }

    /// <summary>Max clock skew, 1 to 900. Null: not managed; the device's default is 60.</summary>
    [Element("max-clock-skew", Min = 1, Max = 900)]
    public int? MaxClockSkew { get; init; }

    /// <summary>Slo bindings. Null: not managed; the device's default is post.</summary>
    [Element("slo-bindings")]
    public SamlIdentityProviderSloBindings? SloBindings { get; init; }

    /// <summary>Slo URL, at most 255 characters. Null: not managed.</summary>
    [Element("slo-url", MinLength = 1, MaxLength = 255)]
    public string? SloUrl { get; init; }

    /// <summary>Sso bindings. Null: not managed; the device's default is post.</summary>
    [Element("sso-bindings")]
    public SamlIdentityProviderSloBindings? SsoBindings { get; init; }

    /// <summary>Sso URL, at most 255 characters. Null: not managed.</summary>
    [Element("sso-url", MinLength = 1, MaxLength = 255)]
    public string? SsoUrl { get; init; }

    /// <summary>Validate idp certificate, yes or no. Null: not managed.</summary>
    [Element("validate-idp-certificate")]
    public bool? ValidateIdpCertificate { get; init; }

    /// <summary>Want authentication requests signed, yes or no. Null: not managed.</summary>
    [Element("want-auth-requests-signed")]
    public bool? WantAuthRequestsSigned { get; init; }
}

/// <summary>Slo bindings.</summary>
public enum SamlIdentityProviderSloBindings
{
    /// <summary><c>post</c>.</summary>
    Post,

    /// <summary><c>redirect</c>.</summary>
    Redirect,
}
