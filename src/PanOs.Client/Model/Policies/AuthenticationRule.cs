namespace PanOs.Model;

/// <summary>An authentication rule: which traffic needs a user who has logged in. Rules are tried in their order.</summary>
/// <param name="Name">At most 63 characters; 31 before PAN-OS 8.1.</param>
[ConfigurationObject("authentication/rules", ObjectPlaces.Rulebase, Title = "authentication rule", Collection = "AuthenticationRules", NameMaxLength = 63)]
public sealed partial record AuthenticationRule(string Name) : ConfigurationObject
{
    /// <summary>Zones that the traffic comes from, or <c>any</c>. Null: not managed.</summary>
    [Element("from")]
    public ValueList<string>? FromZones { get; init; }

    /// <summary>Zones that the traffic goes to, or <c>any</c>. Null: not managed.</summary>
    [Element("to")]
    public ValueList<string>? ToZones { get; init; }

    /// <summary>Source addresses, address objects, regions or <c>any</c>. Null: not managed.</summary>
    [Element("source")]
    public ValueList<string>? Sources { get; init; }

    /// <summary>Whether all sources but the listed ones match. Null: not managed; the device's default is no.</summary>
    [Element("negate-source")]
    public bool? NegateSource { get; init; }

    /// <summary>Destination addresses, address objects, regions or <c>any</c>. Null: not managed.</summary>
    [Element("destination")]
    public ValueList<string>? Destinations { get; init; }

    /// <summary>Whether all destinations but the listed ones match. Null: not managed; the device's default is no.</summary>
    [Element("negate-destination")]
    public bool? NegateDestination { get; init; }

    /// <summary>Users, groups, <c>known-user</c>, <c>unknown</c>, <c>pre-logon</c> or <c>any</c>. Null: not managed.</summary>
    [Element("source-user")]
    public ValueList<string>? SourceUsers { get; init; }

    /// <summary>Host information profiles of the source, or <c>any</c>. Null: not managed.</summary>
    [Element("source-hip", Since = "10.0.0")]
    public ValueList<string>? SourceHips { get; init; }

    /// <summary>Host information profiles of the destination, or <c>any</c>. Null: not managed.</summary>
    [Element("destination-hip", Since = "10.0.0")]
    public ValueList<string>? DestinationHips { get; init; }

    /// <summary>URL categories or <c>any</c>. Null: not managed.</summary>
    [Element("category")]
    public ValueList<string>? Categories { get; init; }

    /// <summary>Services, service groups, <c>application-default</c> or <c>any</c>. Null: not managed.</summary>
    [Element("service")]
    public ValueList<string>? Services { get; init; }

    /// <summary>The name of an authentication enforcement object. Null: not managed.</summary>
    [Element("authentication-enforcement")]
    public string? Enforcement { get; init; }

    /// <summary>How long a login counts, 1 to 1440 minutes. Null: not managed; the device's default is 60.</summary>
    [Element("timeout", Min = 1, Max = 1440)]
    public int? Timeout { get; init; }

    /// <summary>Whether an expired login is logged. Null: not managed; the device's default is no.</summary>
    [Element("log-authentication-timeout")]
    public bool? LogTimeout { get; init; }

    /// <summary>The name of a log forwarding profile, at most 63 characters. Null: not managed.</summary>
    [Element("log-setting", MaxLength = 63)]
    public string? LogSetting { get; init; }

    /// <summary>Whether the rule is skipped. Null: not managed; the device's default is no.</summary>
    [Element("disabled")]
    public bool? Disabled { get; init; }

    /// <summary>Free text, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }

    /// <summary>Names of tags. Null: not managed.</summary>
    [Element("tag")]
    public ValueList<string>? Tags { get; init; }

    /// <summary>The tag under which the rule is shown in a group, at most 127 characters. Null: not managed.</summary>
    [Element("group-tag", Since = "9.0.0", MaxLength = 127)]
    public string? GroupTag { get; init; }

    /// <summary>The firewalls that Panorama gives the rule to; Panorama only. Null: not managed.</summary>
    [Element("target")]
    public RuleTarget? Target { get; init; }

    /// <summary>The id that the device gives to the rule when it is made, and which stays when it is renamed. Null: not known.</summary>
    [Element("@uuid", ReadOnly = true, Since = "9.0.0")]
    public string? Uuid { get; init; }
}
