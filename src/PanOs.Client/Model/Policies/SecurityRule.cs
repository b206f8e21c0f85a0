namespace PanOs.Model;

/// <summary>A security rule of a virtual system's rulebase. Rules are tried in their order.</summary>
/// <param name="Name">At most 63 characters; 31 before PAN-OS 8.1.</param>
[ConfigurationObject("security/rules", ObjectPlaces.Rulebase, Title = "security rule", Collection = "SecurityRules", NameMaxLength = 63)]
public sealed partial record SecurityRule(string Name) : ConfigurationObject
{
    /// <summary>Zones that the traffic comes from, or <c>any</c>. Null: not managed.</summary>
    [Element("from")]
    public ValueList<string>? FromZones { get; init; }

    /// <summary>Zones that the traffic goes to, or <c>any</c>. Null: not managed.</summary>
    [Element("to")]
    public ValueList<string>? ToZones { get; init; }

    /// <summary>Source addresses, address objects or <c>any</c>. Null: not managed.</summary>
    [Element("source")]
    public ValueList<string>? Sources { get; init; }

    /// <summary>Destination addresses, address objects or <c>any</c>. Null: not managed.</summary>
    [Element("destination")]
    public ValueList<string>? Destinations { get; init; }

    /// <summary>Users, groups or <c>any</c>. Null: not managed.</summary>
    [Element("source-user")]
    public ValueList<string>? SourceUsers { get; init; }

    /// <summary>URL categories or <c>any</c>. Null: not managed.</summary>
    [Element("category")]
    public ValueList<string>? Categories { get; init; }

    /// <summary>Applications or <c>any</c>. Null: not managed.</summary>
    [Element("application")]
    public ValueList<string>? Applications { get; init; }

    /// <summary>Services, <c>application-default</c> or <c>any</c>. Null: not managed.</summary>
    [Element("service")]
    public ValueList<string>? Services { get; init; }

    /// <summary>What happens to matching traffic. Null: not managed.</summary>
    [Element("action")]
    public SecurityAction? Action { get; init; }

    /// <summary>Whether a session is logged when it ends. Null: not managed; the device's default is yes.</summary>
    [Element("log-end")]
    public bool? LogEnd { get; init; }

    /// <summary>Whether the rule is skipped. Null: not managed; the device's default is no.</summary>
    [Element("disabled")]
    public bool? Disabled { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }
}
