namespace PanOs.Model;

/// <summary>A correlation log setting.</summary>
/// <param name="Name">The name, at most 63 characters.</param>
[ConfigurationObject("log-settings/correlation/match-list", ObjectPlaces.Shared | ObjectPlaces.Panorama, Title = "correlation log setting", Collection = "CorrelationLogSettings", NameMaxLength = 63)]
public sealed partial record CorrelationLogSetting(string Name) : ConfigurationObject
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
}

/// <summary>Action.</summary>
public enum CorrelationLogSettingAction
{
    /// <summary><c>Azure-Security-Center-Integration</c>.</summary>
    [WireName("Azure-Security-Center-Integration")]
    AzureSecurityCenterIntegration,
}

/// <summary>Actions.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record CorrelationLogSettingActions(string Name) : ConfigurationNode
{
    /// <summary>Type. Null: not managed.</summary>
    [Element("type")]
    public CorrelationLogSettingType? Type { get; init; }
}

/// <summary>Registration: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record CorrelationLogSettingRegistration : ConfigurationNode
{
    private CorrelationLogSettingRegistration()
    {
    }

    /// <summary>Localhost.</summary>
    public static CorrelationLogSettingRegistration Localhost { get; } = new LocalhostChoice();

    /// <summary>Panorama.</summary>
    public static CorrelationLogSettingRegistration Panorama { get; } = new PanoramaChoice();

    /// <summary>Localhost.</summary>
    [Alternative("localhost")]
    public sealed partial record LocalhostChoice : CorrelationLogSettingRegistration;

    /// <summary>Panorama.</summary>
    [Alternative("panorama")]
    public sealed partial record PanoramaChoice : CorrelationLogSettingRegistration;

    /// <summary>Remote.</summary>
    [Alternative("remote")]
    public sealed partial record RemoteChoice : CorrelationLogSettingRegistration
    {
        /// <summary>HTTP profile. Null: not managed.</summary>
        [Element("http-profile")]
        public string? HttpProfile { get; init; }
    }
}

/// <summary>Target.</summary>
public enum CorrelationLogSettingTarget
{
    /// <summary><c>source-address</c>.</summary>
    SourceAddress,

    /// <summary><c>destination-address</c>.</summary>
    DestinationAddress,

    /// <summary><c>xff-address</c>.</summary>
    XffAddress,

    /// <summary><c>user</c>.</summary>
    User,
}

/// <summary>Type: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record CorrelationLogSettingType : ConfigurationNode
{
    private CorrelationLogSettingType()
    {
    }

    /// <summary>Integration.</summary>
    [Alternative("integration")]
    public sealed partial record IntegrationChoice : CorrelationLogSettingType
    {
        /// <summary>Action. Null: not managed; the device's default is Azure-Security-Center-Integration.</summary>
        [Element("action")]
        public CorrelationLogSettingAction? Action { get; init; }
    }

    /// <summary>Tagging.</summary>
    [Alternative("tagging")]
    public sealed partial record TaggingChoice : CorrelationLogSettingType
    {
        /// <summary>Target. Null: not managed; the device's default is source-address.</summary>
        [Element("target")]
        public CorrelationLogSettingTarget? Target { get; init; }

        /// <summary>Action. Null: not managed; the device's default is add-tag.</summary>
        [Element("action")]
        public CorrelationLogSettingTypeTaggingAction? Action { get; init; }

        /// <summary>Timeout, 0 to 43200. Null: not managed; the device's default is 0.</summary>
        [Element("timeout", Min = 0, Max = 43200)]
        public int? Timeout { get; init; }

        /// <summary>Registration. Null: not managed.</summary>
        [Element("registration")]
        public CorrelationLogSettingRegistration? Registration { get; init; }

        /// <summary>Tags. Null: not managed.</summary>
        [Element("tags")]
        public ValueList<string>? Tags { get; init; }
    }
}

/// <summary>Action.</summary>
public enum CorrelationLogSettingTypeTaggingAction
{
    /// <summary><c>add-tag</c>.</summary>
    AddTag,

    /// <summary><c>remove-tag</c>.</summary>
    RemoveTag,
}
