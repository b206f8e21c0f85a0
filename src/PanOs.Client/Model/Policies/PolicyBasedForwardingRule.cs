namespace PanOs.Model;

/// <summary>A policy-based forwarding rule: it decides before the routing table does. Rules are tried in their order.</summary>
/// <param name="Name">At most 63 characters; 31 before PAN-OS 8.1.</param>
[ConfigurationObject("pbf/rules", ObjectPlaces.Rulebase, Title = "policy-based forwarding rule", Collection = "PolicyBasedForwardingRules", NameMaxLength = 63)]
public sealed partial record PolicyBasedForwardingRule(string Name) : ConfigurationObject
{
    /// <summary>Where the traffic comes in. Null: not managed.</summary>
    [Element("from")]
    public ForwardingSource? From { get; init; }

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

    /// <summary>Applications, groups, filters or <c>any</c>. Null: not managed.</summary>
    [Element("application")]
    public ValueList<string>? Applications { get; init; }

    /// <summary>Services, service groups, <c>application-default</c> or <c>any</c>. Null: not managed.</summary>
    [Element("service")]
    public ValueList<string>? Services { get; init; }

    /// <summary>Where matching traffic goes. Null: not managed.</summary>
    [Element("action")]
    public ForwardingAction? Action { get; init; }

    /// <summary>Whether answers leave by the interface that the traffic came in by. Null: not managed; the device's default is no.</summary>
    [Element("enforce-symmetric-return/enabled")]
    public bool? SymmetricReturn { get; init; }

    /// <summary>The next hops that answers may take. Null: not managed.</summary>
    [Element("enforce-symmetric-return/nexthop-address-list", Entries = true)]
    public ValueList<string>? ReturnNextHops { get; init; }

    /// <summary>The firewalls of an active/active pair that use the rule. Null: not managed.</summary>
    [Element("active-active-device-binding")]
    public NatDeviceBinding? DeviceBinding { get; init; }

    /// <summary>The name of the schedule that says when the rule is in force. Null: not managed; without one it always is.</summary>
    [Element("schedule")]
    public string? Schedule { get; init; }

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
