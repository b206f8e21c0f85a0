namespace PanOs.Model;

/// <summary>Method: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record AuthenticationProfileMethod : ConfigurationNode
{
    private AuthenticationProfileMethod()
    {
    }

    /// <summary>Local database.</summary>
    public static AuthenticationProfileMethod LocalDatabase { get; } = new LocalDatabaseChoice();

    /// <summary>None.</summary>
    public static AuthenticationProfileMethod None { get; } = new NoneChoice();

    /// <summary>Cloud.</summary>
    [Alternative("cloud")]
    public sealed partial record CloudChoice : AuthenticationProfileMethod
    {
        /// <summary>Clock skew, 1 to 900. Null: not managed; the device's default is 60.</summary>
        [Element("clock-skew", Min = 1, Max = 900)]
        public int? ClockSkew { get; init; }

        /// <summary>Region. Null: not managed.</summary>
        [Element("region")]
        public AuthenticationProfileRegion? Region { get; init; }
    }

    /// <summary>Kerberos.</summary>
    [Alternative("kerberos")]
    public sealed partial record KerberosChoice : AuthenticationProfileMethod
    {
        /// <summary>Realm, at most 127 characters. Null: not managed.</summary>
        [Element("realm", MaxLength = 127)]
        public string? Realm { get; init; }

        /// <summary>Server profile, at most 63 characters. Null: not managed.</summary>
        [Element("server-profile", MaxLength = 63)]
        public string? ServerProfile { get; init; }
    }

    /// <summary>LDAP.</summary>
    [Alternative("ldap")]
    public sealed partial record LdapChoice : AuthenticationProfileMethod
    {
        /// <summary>Login attribute, at most 63 characters. Null: not managed.</summary>
        [Element("login-attribute", MaxLength = 63)]
        public string? LoginAttribute { get; init; }

        /// <summary>Passwd exp days, 0 to 255. Null: not managed; the device's default is 7.</summary>
        [Element("passwd-exp-days", Min = 0, Max = 255)]
        public int? PasswdExpDays { get; init; }

        /// <summary>Server profile, at most 63 characters. Null: not managed.</summary>
        [Element("server-profile", MaxLength = 63)]
        public string? ServerProfile { get; init; }
    }

    /// <summary>Local database.</summary>
    [Alternative("local-database")]
    public sealed partial record LocalDatabaseChoice : AuthenticationProfileMethod;

    /// <summary>None.</summary>
    [Alternative("none")]
    public sealed partial record NoneChoice : AuthenticationProfileMethod;

    /// <summary>Radius.</summary>
    [Alternative("radius")]
    public sealed partial record RadiusChoice : AuthenticationProfileMethod
    {
        /// <summary>Checkgroup, yes or no. Null: not managed.</summary>
        [Element("checkgroup")]
        public bool? Checkgroup { get; init; }

        /// <summary>Server profile, at most 63 characters. Null: not managed.</summary>
        [Element("server-profile", MaxLength = 63)]
        public string? ServerProfile { get; init; }
    }

    /// <summary>SAML idp.</summary>
    [Alternative("saml-idp")]
    public sealed partial record SamlIdpChoice : AuthenticationProfileMethod
    {
        /// <summary>Attribute name access domain, at most 63 characters. Null: not managed.</summary>
        [Element("attribute-name-access-domain", MinLength = 1, MaxLength = 63)]
        public string? AttributeNameAccessDomain { get; init; }

        /// <summary>Attribute name administrator role, at most 63 characters. Null: not managed.</summary>
        [Element("attribute-name-admin-role", MinLength = 1, MaxLength = 63)]
        public string? AttributeNameAdminRole { get; init; }

        /// <summary>Attribute name usergroup, at most 63 characters. Null: not managed.</summary>
        [Element("attribute-name-usergroup", MinLength = 1, MaxLength = 63)]
        public string? AttributeNameUsergroup { get; init; }

        /// <summary>Attribute name username, at most 63 characters. Null: not managed; the device's default is username.</summary>
        [Element("attribute-name-username", MinLength = 1, MaxLength = 63)]
        public string? AttributeNameUsername { get; init; }

        /// <summary>Certificate profile, at most 31 characters. Null: not managed.</summary>
        [Element("certificate-profile", MaxLength = 31)]
        public string? CertificateProfile { get; init; }

        /// <summary>Whether single logout is on. Null: not managed.</summary>
        [Element("enable-single-logout")]
        public bool? EnableSingleLogout { get; init; }

        /// <summary>Request signing certificate, at most 64 characters. Null: not managed.</summary>
        [Element("request-signing-certificate", MaxLength = 64)]
        public string? RequestSigningCertificate { get; init; }

        /// <summary>Server profile, at most 63 characters. Null: not managed.</summary>
        [Element("server-profile", MaxLength = 63)]
        public string? ServerProfile { get; init; }
    }

    /// <summary>Tacplus.</summary>
    [Alternative("tacplus")]
    public sealed partial record TacplusChoice : AuthenticationProfileMethod
    {
        /// <summary>Checkgroup, yes or no. Null: not managed.</summary>
        [Element("checkgroup")]
        public bool? Checkgroup { get; init; }

        /// <summary>Server profile, at most 63 characters. Null: not managed.</summary>
        [Element("server-profile", MaxLength = 63)]
        public string? ServerProfile { get; init; }
    }
}
