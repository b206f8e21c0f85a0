namespace PanOs.Model;

/// <summary>A HIP match log setting.</summary>
/// <param name="Name">The name, at most 63 characters.</param>
[ConfigurationObject("log-settings/hipmatch/match-list", ObjectPlaces.Shared | ObjectPlaces.Panorama, Title = "HIP match log setting", Collection = "HipMatchLogSettings", NameMaxLength = 63)]
public sealed partial record HipMatchLogSetting(string Name) : ConfigurationObject
{
    /// <summary>Actions. Null: not managed.</summary>
    [Element("actions")]
    public ValueList<CorrelationLogSettingActions>? Actions { get; init; }

    /// <summary>Description, at most 1023 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1023)]
    public string? Description { get; init; }

    /// <summary>Filter, at most 1023 characters. Null: not managed.</summary>
    [Element("filter", MaxLength = 1023)]
    public string? Filter { get; init; }

    /// <summary>Quarantine, yes or no. Null: not managed.</summary>
    [Element("quarantine")]
    public bool? Quarantine { get; init; }

    /// <summary>Send email. Null: not managed.</summary>
    [Element("send-email")]
    public ValueList<string>? SendEmail { get; init; }

    /// <summary>Send HTTP. Null: not managed.</summary>
    [Element("send-http")]
    public ValueList<string>? SendHttp { get; init; }

    /// <summary>Send snmptrap. Null: not managed.</summary>
    [Element("send-snmptrap")]
    public ValueList<string>? SendSnmptrap { get; init; }

    /// <summary>Send syslog. Null: not managed.</summary>
    [Element("send-syslog")]
    public ValueList<string>? SendSyslog { get; init; }

    /// <summary>Send to panorama, yes or no. Null: not managed.</summary>
    [Element("send-to-panorama")]
    public bool? SendToPanorama { get; init; }
}
