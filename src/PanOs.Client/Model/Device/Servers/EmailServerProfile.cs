namespace PanOs.Model;

/// <summary>An email server profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("log-settings/email", ObjectPlaces.Profiles, Title = "email server profile", Collection = "EmailServerProfiles", NameMaxLength = 31)]
public sealed partial record EmailServerProfile(string Name) : ConfigurationObject
{
    /// <summary>Format. Null: not managed.</summary>
    [Element("format")]
    public EmailServerProfileFormat? Format { get; init; }

    /// <summary>Server. Null: not managed.</summary>
    [Element("server")]
    public ValueList<EmailServerProfileServer>? Server { get; init; }
}

/// <summary>Authentication.</summary>
public enum EmailServerProfileAuth
{
    /// <summary><c>Auto</c>.</summary>
    [WireName("Auto")]
    Auto,

    /// <summary><c>Login</c>.</summary>
    [WireName("Login")]
    Login,

    /// <summary><c>Plain</c>.</summary>
    [WireName("Plain")]
    Plain,
}

/// <summary>Escaping.</summary>
[ConfigurationPart]
public sealed partial record EmailServerProfileEscaping : ConfigurationNode
{
    /// <summary>Escape character, at most 1 characters. Null: not managed.</summary>
    [Element("escape-character", MinLength = 1, MaxLength = 1)]
    public string? EscapeCharacter { get; init; }

    /// <summary>Escaped characters, at most 255 characters. Null: not managed.</summary>
    [Element("escaped-characters", MaxLength = 255)]
    public string? EscapedCharacters { get; init; }
}

/// <summary>Format.</summary>
[ConfigurationPart]
public sealed partial record EmailServerProfileFormat : ConfigurationNode
{
    /// <summary>Authentication, at most 2048 characters. Null: not managed.</summary>
    [Element("auth", MaxLength = 2048)]
    public string? Auth { get; init; }

    /// <summary>Config, at most 2048 characters. Null: not managed.</summary>
    [Element("config", MaxLength = 2048)]
    public string? Config { get; init; }

    /// <summary>Correlation, at most 2048 characters. Null: not managed.</summary>
    [Element("correlation", MaxLength = 2048)]
    public string? Correlation { get; init; }

    /// <summary>Data, at most 2048 characters. Null: not managed.</summary>
    [Element("data", MaxLength = 2048)]
    public string? Data { get; init; }

    /// <summary>Decryption, at most 2048 characters. Null: not managed.</summary>
    [Element("decryption", MaxLength = 2048)]
    public string? Decryption { get; init; }

    /// <summary>Escaping. Null: not managed.</summary>
    [Element("escaping")]
    public EmailServerProfileEscaping? Escaping { get; init; }

    /// <summary>Globalprotect, at most 2048 characters. Null: not managed.</summary>
    [Element("globalprotect", MaxLength = 2048)]
    public string? Globalprotect { get; init; }

    /// <summary>Gtp, at most 2048 characters. Null: not managed.</summary>
    [Element("gtp", MaxLength = 2048)]
    public string? Gtp { get; init; }

    /// <summary>HIP match, at most 2048 characters. Null: not managed.</summary>
    [Element("hip-match", MaxLength = 2048)]
    public string? HipMatch { get; init; }

    /// <summary>Iptag, at most 2048 characters. Null: not managed.</summary>
    [Element("iptag", MaxLength = 2048)]
    public string? Iptag { get; init; }

    /// <summary>Sctp, at most 2048 characters. Null: not managed.</summary>
    [Element("sctp", MaxLength = 2048)]
    public string? Sctp { get; init; }

    /// <summary>System, at most 2048 characters. Null: not managed.</summary>
    [Element("system", MaxLength = 2048)]
    public string? System { get; init; }

    /// <summary>Threat, at most 2048 characters. Null: not managed.</summary>
    [Element("threat", MaxLength = 2048)]
    public string? Threat { get; init; }

    /// <summary>Traffic, at most 2048 characters. Null: not managed.</summary>
    [Element("traffic", MaxLength = 2048)]
    public string? Traffic { get; init; }

    /// <summary>Tunnel, at most 2048 characters. Null: not managed.</summary>
    [Element("tunnel", MaxLength = 2048)]
    public string? Tunnel { get; init; }

    /// <summary>URL, at most 2048 characters. Null: not managed.</summary>
    [Element("url", MaxLength = 2048)]
    public string? Url { get; init; }

    /// <summary>Userid, at most 2048 characters. Null: not managed.</summary>
    [Element("userid", MaxLength = 2048)]
    public string? Userid { get; init; }

    /// <summary>Wildfire, at most 2048 characters. Null: not managed.</summary>
    [Element("wildfire", MaxLength = 2048)]
    public string? Wildfire { get; init; }
}

/// <summary>Protocol.</summary>
public enum EmailServerProfileProtocol
{
    /// <summary><c>SMTP</c>.</summary>
    [WireName("SMTP")]
    SMTP,

    /// <summary><c>TLS</c>.</summary>
    [WireName("TLS")]
    TLS,
}

/// <summary>Server.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record EmailServerProfileServer(string Name) : ConfigurationNode
{
    /// <summary>Display name. Null: not managed.</summary>
    [Element("display-name")]
    public string? DisplayName { get; init; }

    /// <summary>From, at most 128 characters. Null: not managed.</summary>
    [Element("from", MaxLength = 128)]
    public string? From { get; init; }

    /// <summary>To, at most 128 characters. Null: not managed.</summary>
    [Element("to", MaxLength = 128)]
    public string? To { get; init; }

    /// <summary>And also to, at most 128 characters. Null: not managed.</summary>
    [Element("and-also-to", MaxLength = 128)]
    public string? AndAlsoTo { get; init; }

    /// <summary>Gateway, at most 63 characters. Null: not managed.</summary>
    [Element("gateway", MaxLength = 63)]
    public string? Gateway { get; init; }

    /// <summary>Protocol. Null: not managed; the device's default is SMTP.</summary>
    [Element("protocol")]
    public EmailServerProfileProtocol? Protocol { get; init; }

    /// <summary>Port, 1 to 65535. Null: not managed; the device's default is 25.</summary>
    [Element("port", Min = 1, Max = 65535)]
    public int? Port { get; init; }

    /// <summary>TLS version. Null: not managed; the device's default is 1.2.</summary>
    [Element("tls-version")]
    public EmailServerProfileTlsVersion? TlsVersion { get; init; }

    /// <summary>Authentication. Null: not managed.</summary>
    [Element("auth")]
    public EmailServerProfileAuth? Auth { get; init; }

    /// <summary>Certificate profile. Null: not managed; the device's default is None.</summary>
    [Element("certificate-profile")]
    public string? CertificateProfile { get; init; }

    /// <summary>Username, at most 255 characters. Null: not managed.</summary>
    [Element("username", MaxLength = 255)]
    public string? Username { get; init; }

    /// <summary>Password, at most 255 characters. Null: not managed.</summary>
    [Element("password", MaxLength = 255, Secret = true)]
    public string? Password { get; init; }
}

/// <summary>TLS version.</summary>
public enum EmailServerProfileTlsVersion
{
    /// <summary><c>1.2</c>.</summary>
    [WireName("1.2")]
    N12,

    /// <summary><c>1.1</c>.</summary>
    [WireName("1.1")]
    N11,
}
