namespace PanOs.Model;

/// <summary>Syslog servers that logs are sent to.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("log-settings/syslog", ObjectPlaces.Profiles, Title = "syslog server profile", Collection = "SyslogServerProfiles", NameMaxLength = 31)]
public sealed partial record SyslogServerProfile(string Name) : ConfigurationObject
{
    /// <summary>The servers. Null: not managed.</summary>
    [Element("server")]
    public ValueList<SyslogServer>? Servers { get; init; }

    /// <summary>How each kind of log is written. Null: not managed.</summary>
    [Element("format")]
    public LogFormats? Formats { get; init; }
}

/// <summary>A syslog server.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record SyslogServer(string Name) : ConfigurationNode
{
    /// <summary>Its address or name, at most 63 characters. Null: not managed.</summary>
    [Element("server", MaxLength = 63)]
    public string? Address { get; init; }

    /// <summary>How messages are sent. Null: not managed; the device's default is <c>UDP</c>.</summary>
    [Element("transport")]
    public SyslogTransport? Transport { get; init; }

    /// <summary>Its port, such as 514 or, with TLS, 6514, 1 to 65535. Null: not managed.</summary>
    [Element("port", Min = 1, Max = 65535)]
    public int? Port { get; init; }

    /// <summary>The format of messages. Null: not managed; the device's default is <c>BSD</c>.</summary>
    [Element("format")]
    public SyslogFormat? Format { get; init; }

    /// <summary>The facility: <c>LOG_USER</c> or <c>LOG_LOCAL0</c> to <c>LOG_LOCAL7</c>. Null: not managed; the device's default is <c>LOG_USER</c>.</summary>
    [Element("facility")]
    public string? Facility { get; init; }
}

/// <summary>How syslog messages are sent.</summary>
public enum SyslogTransport
{
    /// <summary>Over UDP.</summary>
    [WireName("UDP")]
    Udp,

    /// <summary>Over TCP.</summary>
    [WireName("TCP")]
    Tcp,

    /// <summary>Over TLS.</summary>
    [WireName("SSL")]
    Tls,
}

/// <summary>The format of syslog messages.</summary>
public enum SyslogFormat
{
    /// <summary>As BSD has it (RFC 3164).</summary>
    [WireName("BSD")]
    Bsd,

    /// <summary>As the IETF has it (RFC 5424).</summary>
    [WireName("IETF")]
    Ietf,
}
