namespace PanOs.Model;

/// <summary>Where logs of changes of the configuration are sent.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("log-settings/config/match-list", ObjectPlaces.Shared | ObjectPlaces.Panorama, Title = "configuration log setting", Collection = "ConfigurationLogSettings", NameMaxLength = 63)]
public sealed partial record ConfigurationLogSetting(string Name) : ConfigurationObject
{
    /// <summary>Which of the logs, such as <c>(severity geq high)</c>, or <c>All Logs</c>, at most 1023 characters. Null: not managed.</summary>
    [Element("filter", MaxLength = 1023)]
    public string? Filter { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1023)]
    public string? Description { get; init; }

    /// <summary>Whether they go to Panorama. Null: not managed.</summary>
    [Element("send-to-panorama")]
    public bool? SendToPanorama { get; init; }

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
}
