namespace PanOs.Model;

/// <summary>A system log setting.</summary>
/// <param name="Name">The name, at most 63 characters.</param>
[ConfigurationObject("log-settings/system/match-list", ObjectPlaces.Shared | ObjectPlaces.Panorama, Title = "system log setting", Collection = "SystemLogSettings", NameMaxLength = 63)]
public sealed partial record SystemLogSetting(string Name) : ConfigurationObject
{
    /// <summary>Actions. Null: not managed.</summary>
    [Element("actions")]
    public ValueList<SystemLogSettingActions>? Actions { get; init; }

    /// <summary>Description, at most 1023 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1023)]
    public string? Description { get; init; }

    /// <summary>Filter, at most 1023 characters. Null: not managed.</summary>
    [Element("filter", MaxLength = 1023)]
    public string? Filter { get; init; }

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

/// <summary>Actions.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record SystemLogSettingActions(string Name) : ConfigurationNode
{
    /// <summary>Type. Null: not managed.</summary>
    [Element("type")]
    public SystemLogSettingType? Type { get; init; }
}

/// <summary>Type: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record SystemLogSettingType : ConfigurationNode
{
    private SystemLogSettingType()
    {
    }

    /// <summary>Integration.</summary>
    [Alternative("integration")]
    public sealed partial record IntegrationChoice : SystemLogSettingType
    {
        /// <summary>Action. Null: not managed; the device's default is Azure-Security-Center-Integration.</summary>
        [Element("action")]
        public CorrelationLogSettingAction? Action { get; init; }
    }
}
