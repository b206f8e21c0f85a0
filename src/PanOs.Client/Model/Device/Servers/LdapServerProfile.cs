namespace PanOs.Model;

/// <summary>LDAP directories that check logins or know users' groups.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("server-profile/ldap", ObjectPlaces.Profiles, Title = "LDAP server profile", Collection = "LdapServerProfiles", NameMaxLength = 31)]
public sealed partial record LdapServerProfile(string Name) : ConfigurationObject
{
    /// <summary>What kind of directory. Null: not managed; the device's default is <c>other</c>.</summary>
    [Element("ldap-type")]
    public LdapType? Type { get; init; }

    /// <summary>The servers, in the order they are asked. Null: not managed.</summary>
    [Element("server")]
    public ValueList<LdapServer>? Servers { get; init; }

    /// <summary>Where in the directory users are looked for, at most 255 characters. Null: not managed.</summary>
    [Element("base", MaxLength = 255)]
    public string? BaseDn { get; init; }

    /// <summary>The name that the firewall logs in with, at most 255 characters. Null: not managed.</summary>
    [Element("bind-dn", MaxLength = 255)]
    public string? BindDn { get; init; }

    /// <summary>Its password, at most 121 characters. Null: not managed.</summary>
    [Element("bind-password", MaxLength = 121, Secret = true)]
    public string? BindPassword { get; init; }

    /// <summary>Seconds that this login may take, 1 to 60. Null: not managed; the device's default is 30.</summary>
    [Element("bind-timelimit", Min = 1, Max = 60)]
    public int? BindTimeout { get; init; }

    /// <summary>Seconds that a search may take, 1 to 30. Null: not managed; the device's default is 30.</summary>
    [Element("timelimit", Min = 1, Max = 30)]
    public int? SearchTimeout { get; init; }

    /// <summary>Seconds after which a silent server is tried again, 60 to 3600. Null: not managed; the device's default is 60.</summary>
    [Element("retry-interval", Min = 60, Max = 3600)]
    public int? RetryInterval { get; init; }

    /// <summary>Whether the connection is encrypted. Null: not managed.</summary>
    [Element("ssl")]
    public bool? Tls { get; init; }

    /// <summary>Whether the server's certificate is judged. Null: not managed.</summary>
    [Element("verify-server-certificate")]
    public bool? VerifyCertificate { get; init; }

    /// <summary>Whether the profile is switched off. Null: not managed.</summary>
    [Element("disabled")]
    public bool? Disabled { get; init; }
}

/// <summary>An LDAP server.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record LdapServer(string Name) : ConfigurationNode
{
    /// <summary>Its address or name. Null: not managed.</summary>
    [Element("address")]
    public string? Address { get; init; }

    /// <summary>Its port, 1 to 65535. Null: not managed; the device's default is 389.</summary>
    [Element("port", Min = 1, Max = 65535)]
    public int? Port { get; init; }
}

/// <summary>What kind of directory an LDAP server is.</summary>
public enum LdapType
{
    /// <summary>Active Directory.</summary>
    ActiveDirectory,

    /// <summary>eDirectory.</summary>
    [WireName("e-directory")]
    EDirectory,

    /// <summary>Sun ONE.</summary>
    Sun,

    /// <summary>Another.</summary>
    Other,
}
