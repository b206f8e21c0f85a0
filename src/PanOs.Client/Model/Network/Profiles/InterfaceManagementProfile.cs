namespace PanOs.Model;

/// <summary>An interface management profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/profiles/interface-management-profile", ObjectPlaces.Device, Title = "interface management profile", Collection = "InterfaceManagementProfiles", NameMaxLength = 31)]
public sealed partial record InterfaceManagementProfile(string Name) : ConfigurationObject
{
    /// <summary>HTTP, yes or no. Null: not managed.</summary>
    [Element("http")]
    public bool? Http { get; init; }

    /// <summary>HTTP OCSP, yes or no. Null: not managed.</summary>
    [Element("http-ocsp")]
    public bool? HttpOcsp { get; init; }

    /// <summary>HTTPS, yes or no. Null: not managed.</summary>
    [Element("https")]
    public bool? Https { get; init; }

    /// <summary>Permitted IP. Null: not managed.</summary>
    [Element("permitted-ip", Entries = true)]
    public ValueList<string>? PermittedIp { get; init; }

    /// <summary>Ping, yes or no. Null: not managed.</summary>
    [Element("ping")]
    public bool? Ping { get; init; }

    /// <summary>Response pages, yes or no. Null: not managed.</summary>
    [Element("response-pages")]
    public bool? ResponsePages { get; init; }

    /// <summary>SNMP, yes or no. Null: not managed.</summary>
    [Element("snmp")]
    public bool? Snmp { get; init; }

    /// <summary>SSH, yes or no. Null: not managed.</summary>
    [Element("ssh")]
    public bool? Ssh { get; init; }

    /// <summary>Telnet, yes or no. Null: not managed.</summary>
    [Element("telnet")]
    public bool? Telnet { get; init; }

    /// <summary>Userid service, yes or no. Null: not managed.</summary>
    [Element("userid-service")]
    public bool? UseridService { get; init; }

    /// <summary>Userid syslog listener SSL, yes or no. Null: not managed.</summary>
    [Element("userid-syslog-listener-ssl")]
    public bool? UseridSyslogListenerSsl { get; init; }

    /// <summary>Userid syslog listener UDP, yes or no. Null: not managed.</summary>
    [Element("userid-syslog-listener-udp")]
    public bool? UseridSyslogListenerUdp { get; init; }
}
