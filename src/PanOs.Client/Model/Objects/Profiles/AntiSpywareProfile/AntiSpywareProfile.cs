namespace PanOs.Model;

/// <summary>An anti-spyware profile.</summary>
/// <param name="Name">The name, at most 65 characters.</param>
[ConfigurationObject("profiles/spyware", ObjectPlaces.Objects, Title = "anti-spyware profile", Collection = "AntiSpywareProfiles", NameMaxLength = 65)]
public sealed partial record AntiSpywareProfile(string Name) : ConfigurationObject
{
    /// <summary>Botnet domains. Null: not managed.</summary>
    [Element("botnet-domains")]
    public AntiSpywareProfileBotnetDomains? BotnetDomains { get; init; }

    /// <summary>Cloud inline analysis, yes or no. Null: not managed.</summary>
    [Element("cloud-inline-analysis")]
    public bool? CloudInlineAnalysis { get; init; }

    /// <summary>Description, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Disable override, yes or no. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }

    /// <summary>Inline exception edl URL. Null: not managed.</summary>
    [Element("inline-exception-edl-url")]
    public ValueList<string>? InlineExceptionEdlUrl { get; init; }

    /// <summary>Inline exception IP address. Null: not managed.</summary>
    [Element("inline-exception-ip-address")]
    public ValueList<string>? InlineExceptionIpAddress { get; init; }

    /// <summary>Mica engine spyware enabled. Null: not managed.</summary>
    [Element("mica-engine-spyware-enabled")]
    public ValueList<AntiSpywareProfileMicaEngineSpywareEnabled>? MicaEngineSpywareEnabled { get; init; }

    /// <summary>Rules. Null: not managed.</summary>
    [Element("rules")]
    public ValueList<AntiSpywareProfileRules>? Rules { get; init; }

    /// <summary>Threat exception. Null: not managed.</summary>
    [Element("threat-exception")]
    public ValueList<AntiSpywareProfileThreatException>? ThreatException { get; init; }
}
