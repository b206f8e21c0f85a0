namespace PanOs.Model;

/// <summary>Which services of the firewall answer on an interface that names the profile.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/profiles/interface-management-profile", ObjectPlaces.Device, Title = "interface management profile", Collection = "InterfaceManagementProfiles", NameMaxLength = 31)]
public sealed partial record InterfaceManagementProfile(string Name) : ConfigurationObject
{
    /// <summary>Whether it answers pings. Null: not managed.</summary>
    [Element("ping")]
    public bool? Ping { get; init; }

    /// <summary>Whether the CLI answers over SSH. Null: not managed.</summary>
    [Element("ssh")]
    public bool? Ssh { get; init; }

    /// <summary>Whether web interface and XML API answer over HTTPS. Null: not managed.</summary>
    [Element("https")]
    public bool? Https { get; init; }

    /// <summary>Whether the web interface answers in the clear. Null: not managed.</summary>
    [Element("http")]
    public bool? Http { get; init; }

    /// <summary>Whether the CLI answers in the clear. Null: not managed.</summary>
    [Element("telnet")]
    public bool? Telnet { get; init; }

    /// <summary>Whether SNMP answers. Null: not managed.</summary>
    [Element("snmp")]
    public bool? Snmp { get; init; }

    /// <summary>Whether it answers questions about revoked certificates (OCSP). Null: not managed.</summary>
    [Element("http-ocsp")]
    public bool? HttpOcsp { get; init; }

    /// <summary>Whether block and login pages are shown. Null: not managed.</summary>
    [Element("response-pages")]
    public bool? ResponsePages { get; init; }

    /// <summary>Whether other firewalls may ask it for user mappings. Null: not managed.</summary>
    [Element("userid-service")]
    public bool? UserIdService { get; init; }

    /// <summary>Whether it listens to syslog for user mappings over TLS. Null: not managed.</summary>
    [Element("userid-syslog-listener-ssl")]
    public bool? UserIdSyslogSsl { get; init; }

    /// <summary>Whether it listens to syslog for user mappings over UDP. Null: not managed.</summary>
    [Element("userid-syslog-listener-udp")]
    public bool? UserIdSyslogUdp { get; init; }

    /// <summary>Only these addresses and networks are answered. Null: not managed.</summary>
    [Element("permitted-ip", Entries = true)]
    public ValueList<string>? PermittedIps { get; init; }
}
