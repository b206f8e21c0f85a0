namespace PanOs.Model;

/// <summary>A log forwarding profile: which log entries go where.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("log-settings/profiles", ObjectPlaces.Objects, Title = "log forwarding profile", Collection = "LogForwardingProfiles", NameMaxLength = 63)]
public sealed partial record LogForwardingProfile(string Name) : ConfigurationObject
{
    /// <summary>What is forwarded, and where to. Null: not managed.</summary>
    [Element("match-list")]
    public ValueList<LogForwardingMatch>? Matches { get; init; }

    /// <summary>Whether more is told of applications for the vendor's log service. Null: not managed; the device's default is no.</summary>
    [Element("enhanced-application-logging")]
    public bool? EnhancedApplicationLogging { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1023)]
    public string? Description { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}

/// <summary>Log entries of one kind that match a filter, and where they go.</summary>
/// <param name="Name">Its name in the profile.</param>
[ConfigurationPart]
public sealed partial record LogForwardingMatch(string Name) : ConfigurationNode
{
    /// <summary>Which log. Null: not managed; the device's default is the traffic log.</summary>
    [Element("log-type")]
    public ForwardedLog? Log { get; init; }

    /// <summary>The condition, such as <c>(severity eq critical)</c> or <c>All Logs</c>, at most 1023 characters. Null: not managed.</summary>
    [Element("filter", MaxLength = 1023)]
    public string? Filter { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("action-desc", MaxLength = 1023)]
    public string? Description { get; init; }

    /// <summary>Whether they go to Panorama. Null: not managed; the device's default is no.</summary>
    [Element("send-to-panorama")]
    public bool? SendToPanorama { get; init; }

    /// <summary>Whether the device that they are about is put under quarantine. Null: not managed; the device's default is no.</summary>
    [Element("quarantine")]
    public bool? Quarantine { get; init; }

    /// <summary>Names of SNMP trap server profiles. Null: not managed.</summary>
    [Element("send-snmptrap")]
    public ValueList<string>? SnmpTrapProfiles { get; init; }

    /// <summary>Names of email server profiles. Null: not managed.</summary>
    [Element("send-email")]
    public ValueList<string>? EmailProfiles { get; init; }

    /// <summary>Names of syslog server profiles. Null: not managed.</summary>
    [Element("send-syslog")]
    public ValueList<string>? SyslogProfiles { get; init; }

    /// <summary>Names of HTTP server profiles. Null: not managed.</summary>
    [Element("send-http")]
    public ValueList<string>? HttpProfiles { get; init; }

    /// <summary>What else happens for them. Null: not managed.</summary>
    [Element("actions")]
    public ValueList<LogAction>? Actions { get; init; }
}

/// <summary>A log that can be forwarded.</summary>
public enum ForwardedLog
{
    /// <summary>Sessions.</summary>
    Traffic,

    /// <summary>Threats.</summary>
    Threat,

    /// <summary>WildFire verdicts.</summary>
    [WireName("wildfire")]
    WildFire,

    /// <summary>URL filtering.</summary>
    Url,

    /// <summary>Data filtering.</summary>
    Data,

    /// <summary>The mobile protocol GTP.</summary>
    Gtp,

    /// <summary>The protocol SCTP.</summary>
    Sctp,

    /// <summary>Tunnel inspection.</summary>
    Tunnel,

    /// <summary>Authentication.</summary>
    Auth,

    /// <summary>Decryption.</summary>
    Decryption,
}
