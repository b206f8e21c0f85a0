namespace PanOs.Model;

/// <summary>Mail servers that logs are sent by.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("log-settings/email", ObjectPlaces.Profiles, Title = "email server profile", Collection = "EmailServerProfiles", NameMaxLength = 31)]
public sealed partial record EmailServerProfile(string Name) : ConfigurationObject
{
    /// <summary>The servers. Null: not managed.</summary>
    [Element("server")]
    public ValueList<EmailServer>? Servers { get; init; }

    /// <summary>How each kind of log is written. Null: not managed.</summary>
    [Element("format")]
    public LogFormats? Formats { get; init; }
}

/// <summary>A mail server, and who writes to whom.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record EmailServer(string Name) : ConfigurationNode
{
    /// <summary>The name that is shown as the sender's. Null: not managed.</summary>
    [Element("display-name")]
    public string? DisplayName { get; init; }

    /// <summary>The sender's address, at most 128 characters. Null: not managed.</summary>
    [Element("from", MaxLength = 128)]
    public string? From { get; init; }

    /// <summary>The recipient's address, at most 128 characters. Null: not managed.</summary>
    [Element("to", MaxLength = 128)]
    public string? To { get; init; }

    /// <summary>Another recipient's address, at most 128 characters. Null: not managed.</summary>
    [Element("and-also-to", MaxLength = 128)]
    public string? AndAlsoTo { get; init; }

    /// <summary>The server's address or name, at most 63 characters. Null: not managed.</summary>
    [Element("gateway", MaxLength = 63)]
    public string? Gateway { get; init; }

    /// <summary>Whether the connection is encrypted. Null: not managed; the device's default is <c>SMTP</c>.</summary>
    [Element("protocol")]
    public EmailProtocol? Protocol { get; init; }

    /// <summary>Its port, 1 to 65535. Null: not managed; the device's default is 25.</summary>
    [Element("port", Min = 1, Max = 65535)]
    public int? Port { get; init; }

    /// <summary>The version of TLS: <c>1.2</c> or <c>1.1</c>. Null: not managed; the device's default is <c>1.2</c>.</summary>
    [Element("tls-version")]
    public string? TlsVersion { get; init; }

    /// <summary>The name of the certificate profile that judges the server's certificate. Null: not managed; the device's default is <c>None</c>.</summary>
    [Element("certificate-profile")]
    public string? CertificateProfile { get; init; }

    /// <summary>How the firewall logs in. Null: not managed.</summary>
    [Element("auth")]
    public EmailAuthentication? Authentication { get; init; }

    /// <summary>The user name, at most 255 characters. Null: not managed.</summary>
    [Element("username", MaxLength = 255)]
    public string? Username { get; init; }

    /// <summary>The password, at most 255 characters. Null: not managed.</summary>
    [Element("password", MaxLength = 255, Secret = true)]
    public string? Password { get; init; }
}

/// <summary>Whether mail is sent encrypted.</summary>
public enum EmailProtocol
{
    /// <summary>In the clear.</summary>
    [WireName("SMTP")]
    Smtp,

    /// <summary>Over TLS.</summary>
    [WireName("TLS")]
    Tls,
}

/// <summary>How the firewall logs in to a mail server.</summary>
public enum EmailAuthentication
{
    /// <summary>As the server offers.</summary>
    [WireName("Auto")]
    Auto,

    /// <summary>By LOGIN.</summary>
    [WireName("Login")]
    Login,

    /// <summary>By PLAIN.</summary>
    [WireName("Plain")]
    Plain,
}
