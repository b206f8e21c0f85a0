namespace PanOs.Model;

/// <summary>Who checks a password.</summary>
[ConfigurationChoice]
public abstract partial record AuthenticationMethod : ConfigurationNode
{
    private AuthenticationMethod()
    {
    }

    /// <summary>The firewall's own user database.</summary>
    public static AuthenticationMethod LocalDatabase { get; } = new LocalDatabaseMethod();

    /// <summary>Nobody: a client certificate is enough.</summary>
    public static AuthenticationMethod None { get; } = new NoMethod();

    /// <summary>An LDAP directory.</summary>
    /// <param name="serverProfile">The name of the LDAP server profile, at most 63 characters.</param>
    /// <param name="loginAttribute">The attribute that has the user name, such as <c>sAMAccountName</c>, at most 63 characters.</param>
    public static AuthenticationMethod Ldap(string serverProfile, string? loginAttribute = null) => new LdapMethod { ServerProfile = serverProfile, LoginAttribute = loginAttribute };

    /// <summary>A RADIUS server.</summary>
    /// <param name="serverProfile">The name of the RADIUS server profile, at most 63 characters.</param>
    public static AuthenticationMethod Radius(string serverProfile) => new RadiusMethod { ServerProfile = serverProfile };

    /// <summary>A TACACS+ server.</summary>
    /// <param name="serverProfile">The name of the TACACS+ server profile, at most 63 characters.</param>
    public static AuthenticationMethod Tacacs(string serverProfile) => new TacacsMethod { ServerProfile = serverProfile };

    /// <summary>A Kerberos server.</summary>
    /// <param name="serverProfile">The name of the Kerberos server profile, at most 63 characters.</param>
    /// <param name="realm">The realm, at most 127 characters.</param>
    public static AuthenticationMethod Kerberos(string serverProfile, string? realm = null) => new KerberosMethod { ServerProfile = serverProfile, Realm = realm };

    /// <summary>A SAML identity provider.</summary>
    /// <param name="serverProfile">The name of the SAML identity provider, at most 63 characters.</param>
    public static AuthenticationMethod Saml(string serverProfile) => new SamlMethod { ServerProfile = serverProfile };

    /// <summary>Nobody: a client certificate is enough.</summary>
    [Alternative("none")]
    public sealed partial record NoMethod : AuthenticationMethod;

    /// <summary>The firewall's own user database.</summary>
    [Alternative("local-database")]
    public sealed partial record LocalDatabaseMethod : AuthenticationMethod;

    /// <summary>An LDAP directory.</summary>
    [Alternative("ldap")]
    public sealed partial record LdapMethod : AuthenticationMethod
    {
        /// <summary>The name of the LDAP server profile, at most 63 characters. Null: not managed.</summary>
        [Element("server-profile", MaxLength = 63)]
        public string? ServerProfile { get; init; }

        /// <summary>The attribute that has the user name, such as <c>sAMAccountName</c>, at most 63 characters. Null: not managed.</summary>
        [Element("login-attribute", MaxLength = 63)]
        public string? LoginAttribute { get; init; }

        /// <summary>Days before a password runs out that the user is told, 0 to 255. Null: not managed; the device's default is 7.</summary>
        [Element("passwd-exp-days", Min = 0, Max = 255)]
        public int? PasswordExpiryWarning { get; init; }
    }

    /// <summary>A RADIUS server.</summary>
    [Alternative("radius")]
    public sealed partial record RadiusMethod : AuthenticationMethod
    {
        /// <summary>The name of the RADIUS server profile, at most 63 characters. Null: not managed.</summary>
        [Element("server-profile", MaxLength = 63)]
        public string? ServerProfile { get; init; }

        /// <summary>Whether the user's groups are taken from its answer. Null: not managed.</summary>
        [Element("checkgroup")]
        public bool? RetrieveGroups { get; init; }
    }

    /// <summary>A TACACS+ server.</summary>
    [Alternative("tacplus")]
    public sealed partial record TacacsMethod : AuthenticationMethod
    {
        /// <summary>The name of the TACACS+ server profile, at most 63 characters. Null: not managed.</summary>
        [Element("server-profile", MaxLength = 63)]
        public string? ServerProfile { get; init; }

        /// <summary>Whether the user's groups are taken from its answer. Null: not managed.</summary>
        [Element("checkgroup")]
        public bool? RetrieveGroups { get; init; }
    }

    /// <summary>A Kerberos server.</summary>
    [Alternative("kerberos")]
    public sealed partial record KerberosMethod : AuthenticationMethod
    {
        /// <summary>The name of the Kerberos server profile, at most 63 characters. Null: not managed.</summary>
        [Element("server-profile", MaxLength = 63)]
        public string? ServerProfile { get; init; }

        /// <summary>The realm, at most 127 characters. Null: not managed.</summary>
        [Element("realm", MaxLength = 127)]
        public string? Realm { get; init; }
    }

    /// <summary>A SAML identity provider.</summary>
    [Alternative("saml-idp")]
    public sealed partial record SamlMethod : AuthenticationMethod
    {
        /// <summary>The name of the SAML identity provider, at most 63 characters. Null: not managed.</summary>
        [Element("server-profile", MaxLength = 63)]
        public string? ServerProfile { get; init; }

        /// <summary>The name of the certificate profile that judges its certificate, at most 31 characters. Null: not managed.</summary>
        [Element("certificate-profile", MaxLength = 31)]
        public string? CertificateProfile { get; init; }

        /// <summary>The name of the certificate that questions are signed with, at most 64 characters. Null: not managed.</summary>
        [Element("request-signing-certificate", MaxLength = 64)]
        public string? RequestSigningCertificate { get; init; }

        /// <summary>Whether a logout here logs out there too. Null: not managed.</summary>
        [Element("enable-single-logout")]
        public bool? SingleLogout { get; init; }

        /// <summary>The attribute that has the user name, at most 63 characters. Null: not managed; the device's default is <c>username</c>.</summary>
        [Element("attribute-name-username", MinLength = 1, MaxLength = 63)]
        public string? UsernameAttribute { get; init; }

        /// <summary>The attribute that has the user's groups, at most 63 characters. Null: not managed.</summary>
        [Element("attribute-name-usergroup", MinLength = 1, MaxLength = 63)]
        public string? UserGroupAttribute { get; init; }

        /// <summary>The attribute that has an administrator's role, at most 63 characters. Null: not managed.</summary>
        [Element("attribute-name-admin-role", MinLength = 1, MaxLength = 63)]
        public string? AdminRoleAttribute { get; init; }

        /// <summary>The attribute that has an administrator's access domain, at most 63 characters. Null: not managed.</summary>
        [Element("attribute-name-access-domain", MinLength = 1, MaxLength = 63)]
        public string? AccessDomainAttribute { get; init; }
    }

    /// <summary>The vendor's Cloud Authentication Service.</summary>
    [Alternative("cloud")]
    public sealed partial record CloudMethod : AuthenticationMethod
    {
        /// <summary>The region of the service, at most 128 characters. Null: not managed.</summary>
        [Element("region/region_id", MaxLength = 128)]
        public string? Region { get; init; }

        /// <summary>The tenant, at most 64 characters. Null: not managed.</summary>
        [Element("region/tenant/tenant_id", MaxLength = 64)]
        public string? Tenant { get; init; }

        /// <summary>The profile of the tenant, at most 64 characters. Null: not managed.</summary>
        [Element("region/tenant/profile/profile_id", MaxLength = 64)]
        public string? Profile { get; init; }

        /// <summary>Whether more than a password is asked for. Null: not managed; the device's default is <c>no</c>.</summary>
        [Element("region/tenant/profile/mfa/force-mfa")]
        public string? ForceMultiFactor { get; init; }

        /// <summary>Seconds that the clocks may differ, 1 to 900. Null: not managed; the device's default is 60.</summary>
        [Element("clock-skew", Min = 1, Max = 900)]
        public int? ClockSkew { get; init; }
    }
}
