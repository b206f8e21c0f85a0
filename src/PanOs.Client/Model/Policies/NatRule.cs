namespace PanOs.Model;

/// <summary>An address translation rule of a rulebase. Rules are tried in their order; the first that matches decides.</summary>
/// <param name="Name">At most 63 characters; 31 before PAN-OS 8.1.</param>
[ConfigurationObject("nat/rules", ObjectPlaces.Rulebase, Title = "NAT rule", Collection = "NatRules", NameMaxLength = 63)]
public sealed partial record NatRule(string Name) : ConfigurationObject
{
    /// <summary>What is translated into what. Null: not managed; the device's default is IPv4.</summary>
    [Element("nat-type")]
    public NatType? Type { get; init; }

    /// <summary>Zones that the traffic comes from, or <c>any</c>. Null: not managed.</summary>
    [Element("from")]
    public ValueList<string>? FromZones { get; init; }

    /// <summary>The zone that the untranslated traffic goes to. Null: not managed.</summary>
    [Element("to")]
    public ValueList<string>? ToZones { get; init; }

    /// <summary>The interface that the traffic leaves by, or <c>any</c>. Null: not managed; the device's default is <c>any</c>.</summary>
    [Element("to-interface")]
    public string? ToInterface { get; init; }

    /// <summary>Source addresses, address objects, regions or <c>any</c>. Null: not managed.</summary>
    [Element("source")]
    public ValueList<string>? Sources { get; init; }

    /// <summary>Destination addresses, address objects, regions or <c>any</c>. Null: not managed.</summary>
    [Element("destination")]
    public ValueList<string>? Destinations { get; init; }

    /// <summary>One service or <c>any</c>, at most 63 characters. Null: not managed; the device's default is <c>any</c>.</summary>
    [Element("service", MaxLength = 63)]
    public string? Service { get; init; }

    /// <summary>How the source address is translated. Null: not managed.</summary>
    [Element("source-translation")]
    public SourceTranslation? SourceTranslation { get; init; }

    /// <summary>How the destination address is translated. Null: not managed.</summary>
    [Element(".")]
    public DestinationTranslation? DestinationTranslation { get; init; }

    /// <summary>The firewalls of an active/active pair that use the rule. Null: not managed.</summary>
    [Element("active-active-device-binding")]
    public NatDeviceBinding? DeviceBinding { get; init; }

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
