namespace PanOs.Model;

/// <summary>One of the two rules after all others: <c>intrazone-default</c> allows within a zone, <c>interzone-default</c> denies between zones. An entry here overrides what it says.</summary>
/// <param name="Name"><c>intrazone-default</c> or <c>interzone-default</c>.</param>
[ConfigurationObject("default-security-rules/rules", ObjectPlaces.Rulebase, Title = "default security rule", Collection = "DefaultSecurityRules")]
public sealed partial record DefaultSecurityRule(string Name) : ConfigurationObject
{
    /// <summary>What happens to matching traffic. Null: not managed.</summary>
    [Element("action")]
    public SecurityAction? Action { get; init; }

    /// <summary>Whether the sender of dropped traffic is told by an ICMP message. Null: not managed; the device's default is no.</summary>
    [Element("icmp-unreachable")]
    public bool? SendIcmpUnreachable { get; init; }

    /// <summary>The security profiles that allowed traffic is looked at with. Null: not managed.</summary>
    [Element("profile-setting")]
    public SecurityProfiles? Profiles { get; init; }

    /// <summary>Whether a session is logged when it begins. Null: not managed; the device's default is no.</summary>
    [Element("log-start")]
    public bool? LogStart { get; init; }

    /// <summary>Whether a session is logged when it ends. Null: not managed; the device's default is no.</summary>
    [Element("log-end")]
    public bool? LogEnd { get; init; }

    /// <summary>The name of a log forwarding profile, at most 63 characters. Null: not managed.</summary>
    [Element("log-setting", MaxLength = 63)]
    public string? LogSetting { get; init; }

    /// <summary>Names of tags. Null: not managed.</summary>
    [Element("tag")]
    public ValueList<string>? Tags { get; init; }

    /// <summary>The tag under which the rule is shown in a group, at most 127 characters. Null: not managed.</summary>
    [Element("group-tag", Since = "9.0.0", MaxLength = 127)]
    public string? GroupTag { get; init; }

    /// <summary>The id that the device gives to the rule when it is made, and which stays when it is renamed. Null: not known.</summary>
    [Element("@uuid", ReadOnly = true, Since = "9.0.0")]
    public string? Uuid { get; init; }
}
