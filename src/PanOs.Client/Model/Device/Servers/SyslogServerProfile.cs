namespace PanOs.Model;

/// <summary>A syslog server profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("log-settings/syslog", ObjectPlaces.Profiles, Title = "syslog server profile", Collection = "SyslogServerProfiles", NameMaxLength = 31)]
public sealed partial record SyslogServerProfile(string Name) : ConfigurationObject
{
    /// <summary>Format. Null: not managed.</summary>
    [Element("format")]
    public EmailServerProfileFormat? Format { get; init; }

    /// <summary>Server. Null: not managed.</summary>
    [Element("server")]
    public ValueList<SyslogServerProfileServer>? Server { get; init; }
}

/// <summary>Facility.</summary>
public enum SyslogServerProfileFacility
{
    /// <summary><c>LOG_USER</c>.</summary>
    [WireName("LOG_USER")]
    LOGUSER,

    /// <summary><c>LOG_LOCAL0</c>.</summary>
    [WireName("LOG_LOCAL0")]
    LOGLOCAL0,

    /// <summary><c>LOG_LOCAL1</c>.</summary>
    [WireName("LOG_LOCAL1")]
    LOGLOCAL1,

    /// <summary><c>LOG_LOCAL2</c>.</summary>
    [WireName("LOG_LOCAL2")]
    LOGLOCAL2,

    /// <summary><c>LOG_LOCAL3</c>.</summary>
    [WireName("LOG_LOCAL3")]
    LOGLOCAL3,

    /// <summary><c>LOG_LOCAL4</c>.</summary>
    [WireName("LOG_LOCAL4")]
    LOGLOCAL4,

    /// <summary><c>LOG_LOCAL5</c>.</summary>
    [WireName("LOG_LOCAL5")]
    LOGLOCAL5,

    /// <summary><c>LOG_LOCAL6</c>.</summary>
    [WireName("LOG_LOCAL6")]
    LOGLOCAL6,

    /// <summary><c>LOG_LOCAL7</c>.</summary>
    [WireName("LOG_LOCAL7")]
    LOGLOCAL7,
}

/// <summary>Format.</summary>
public enum SyslogServerProfileFormat
{
    /// <summary><c>BSD</c>.</summary>
    [WireName("BSD")]
    BSD,

    /// <summary><c>IETF</c>.</summary>
    [WireName("IETF")]
    IETF,
}

/// <summary>Server.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record SyslogServerProfileServer(string Name) : ConfigurationNode
{
    /// <summary>Server, at most 63 characters. Null: not managed.</summary>
    [Element("server", MaxLength = 63)]
    public string? Server { get; init; }

    /// <summary>Transport. Null: not managed; the device's default is UDP.</summary>
    [Element("transport")]
    public SyslogServerProfileTransport? Transport { get; init; }

    /// <summary>Port, 1 to 65535. Null: not managed.</summary>
    [Element("port", Min = 1, Max = 65535)]
    public int? Port { get; init; }

    /// <summary>Format. Null: not managed; the device's default is BSD.</summary>
    [Element("format")]
    public SyslogServerProfileFormat? Format { get; init; }

    /// <summary>Facility. Null: not managed; the device's default is LOG_USER.</summary>
    [Element("facility")]
    public SyslogServerProfileFacility? Facility { get; init; }
}

/// <summary>Transport.</summary>
public enum SyslogServerProfileTransport
{
    /// <summary><c>UDP</c>.</summary>
    [WireName("UDP")]
    UDP,

    /// <summary><c>TCP</c>.</summary>
    [WireName("TCP")]
    TCP,

    /// <summary><c>SSL</c>.</summary>
    [WireName("SSL")]
    SSL,
}
