namespace PanOs.Model;

/// <summary>A security rule of a rulebase. Rules are tried in their order; the first that matches decides.</summary>
/// <param name="Name">At most 63 characters; 31 before PAN-OS 8.1.</param>
[ConfigurationObject("security/rules", ObjectPlaces.Rulebase, Title = "security rule", Collection = "SecurityRules", NameMaxLength = 63)]
public sealed partial record SecurityRule(string Name) : ConfigurationObject
{
    /// <summary>Whether it is about traffic within zones, between them, or both. Null: not managed; the device's default is both.</summary>
    [Element("rule-type")]
    public SecurityRuleType? RuleType { get; init; }

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

    /// <summary>Host information profiles of the source, or <c>any</c>, up to PAN-OS 9.1. Null: not managed.</summary>
    [Element("hip-profiles", Until = "10.0.0")]
    public ValueList<string>? HipProfiles { get; init; }

    /// <summary>Subscribers of a mobile network (IMSI). Null: not managed.</summary>
    [Element("source-imsi")]
    public ValueList<string>? SourceImsis { get; init; }

    /// <summary>Devices of a mobile network (IMEI). Null: not managed.</summary>
    [Element("source-imei")]
    public ValueList<string>? SourceImeis { get; init; }

    /// <summary>Slices of a mobile network. Null: not managed.</summary>
    [Element("source-nw-slice")]
    public ValueList<string>? SourceNetworkSlices { get; init; }

    /// <summary>URL categories or <c>any</c>. Null: not managed.</summary>
    [Element("category")]
    public ValueList<string>? Categories { get; init; }

    /// <summary>Applications, groups, filters or <c>any</c>. Null: not managed.</summary>
    [Element("application")]
    public ValueList<string>? Applications { get; init; }

    /// <summary>Services, service groups, <c>application-default</c> or <c>any</c>. Null: not managed.</summary>
    [Element("service")]
    public ValueList<string>? Services { get; init; }

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

    /// <summary>Whether a session is logged when it ends. Null: not managed; the device's default is yes.</summary>
    [Element("log-end")]
    public bool? LogEnd { get; init; }

    /// <summary>The name of a log forwarding profile, at most 63 characters. Null: not managed.</summary>
    [Element("log-setting", MaxLength = 63)]
    public string? LogSetting { get; init; }

    /// <summary>The name of the schedule that says when the rule is in force. Null: not managed; without one it always is.</summary>
    [Element("schedule")]
    public string? Schedule { get; init; }

    /// <summary>How matching traffic is marked. Null: not managed.</summary>
    [Element("qos/marking")]
    public QosMarking? QosMarking { get; init; }

    /// <summary>Whether what servers answer is not looked into. Null: not managed; the device's default is no.</summary>
    [Element("option/disable-server-response-inspection")]
    public bool? DisableServerResponseInspection { get; init; }

    /// <summary>Whether matching traffic is not looked into at all. Null: not managed.</summary>
    [Element("disable-inspect")]
    public bool? DisableInspection { get; init; }

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
