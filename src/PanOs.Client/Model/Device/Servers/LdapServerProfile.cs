namespace PanOs.Model;

/// <summary>A LDAP server profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("server-profile/ldap", ObjectPlaces.Profiles, Title = "LDAP server profile", Collection = "LdapServerProfiles", NameMaxLength = 31)]
public sealed partial record LdapServerProfile(string Name) : ConfigurationObject
{
    /// <summary>Base, at most 255 characters. Null: not managed.</summary>
    [Element("base", MaxLength = 255)]
    public string? Base { get; init; }

    /// <summary>Bind dn, at most 255 characters. Null: not managed.</summary>
    [Element("bind-dn", MaxLength = 255)]
    public string? BindDn { get; init; }

    /// <summary>Bind password, at most 121 characters. Null: not managed.</summary>
    [Element("bind-password", MaxLength = 121, Secret = true)]
    public string? BindPassword { get; init; }

    /// <summary>Bind timelimit, 1 to 60. Null: not managed; the device's default is 30.</summary>
    [Element("bind-timelimit", Min = 1, Max = 60)]
    public int? BindTimelimit { get; init; }

    /// <summary>Disabled, yes or no. Null: not managed.</summary>
    [Element("disabled")]
    public bool? Disabled { get; init; }

    /// <summary>LDAP type. Null: not managed; the device's default is other.</summary>
    [Element("ldap-type")]
    public LdapServerProfileLdapType? LdapType { get; init; }

    /// <summary>Retry interval, 60 to 3600. Null: not managed; the device's default is 60.</summary>
    [Element("retry-interval", Min = 60, Max = 3600)]
    public int? RetryInterval { get; init; }

    /// <summary>Server. Null: not managed.</summary>
    [Element("server")]
    public ValueList<LdapServerProfileServer>? Server { get; init; }

    /// <summary>SSL, yes or no. Null: not managed.</summary>
    [Element("ssl")]
    public bool? Ssl { get; init; }

    /// <summary>Timelimit, 1 to 30. Null: not managed; the device's default is 30.</summary>
    [Element("timelimit", Min = 1, Max = 30)]
    public int? Timelimit { get; init; }

    /// <summary>Verify server certificate, yes or no. Null: not managed.</summary>
    [Element("verify-server-certificate")]
    public bool? VerifyServerCertificate { get; init; }
}

/// <summary>LDAP type.</summary>
public enum LdapServerProfileLdapType
{
    /// <summary><c>active-directory</c>.</summary>
    ActiveDirectory,

    /// <summary><c>e-directory</c>.</summary>
    [WireName("e-directory")]
    EDirectory,

    /// <summary><c>sun</c>.</summary>
    Sun,

    /// <summary><c>other</c>.</summary>
    Other,
}

/// <summary>Server.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record LdapServerProfileServer(string Name) : ConfigurationNode
{
    /// <summary>Address. Null: not managed.</summary>
    [Element("address")]
    public string? Address { get; init; }

    /// <summary>Port, 1 to 65535. Null: not managed; the device's default is 389.</summary>
    [Element("port", Min = 1, Max = 65535)]
    public int? Port { get; init; }
}
