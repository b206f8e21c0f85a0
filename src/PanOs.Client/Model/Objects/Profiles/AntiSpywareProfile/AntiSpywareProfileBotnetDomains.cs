namespace PanOs.Model;

/// <summary>Botnet domains.</summary>
[ConfigurationPart]
public sealed partial record AntiSpywareProfileBotnetDomains : ConfigurationNode
{
    /// <summary>DNS security categories. Null: not managed.</summary>
    [Element("dns-security-categories")]
    public ValueList<AntiSpywareProfileDnsSecurityCategories>? DnsSecurityCategories { get; init; }

    /// <summary>Lists. Null: not managed.</summary>
    [Element("lists")]
    public ValueList<AntiSpywareProfileLists>? Lists { get; init; }

    /// <summary>Rtype action. Null: not managed.</summary>
    [Element("rtype-action", Since = "11.0.2")]
    public AntiSpywareProfileRtypeAction? RtypeAction { get; init; }

    /// <summary>Sinkhole. Null: not managed.</summary>
    [Element("sinkhole")]
    public AntiSpywareProfileSinkhole? Sinkhole { get; init; }

    /// <summary>Threat exception. Null: not managed.</summary>
    [Element("threat-exception", Entries = true)]
    public ValueList<string>? ThreatException { get; init; }

    /// <summary>Whitelist. Null: not managed.</summary>
    [Element("whitelist")]
    public ValueList<AntiSpywareProfileWhitelist>? Whitelist { get; init; }
}
