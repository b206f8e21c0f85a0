namespace PanOs.Model;

/// <summary>An address translation rule of a virtual system's rulebase. Rules are tried in their order.</summary>
/// <param name="Name">At most 63 characters; 31 before PAN-OS 8.1.</param>
[ConfigurationObject("nat/rules", ObjectPlaces.Rulebase, Title = "NAT rule", Collection = "NatRules", NameMaxLength = 63)]
public sealed partial record NatRule(string Name) : ConfigurationObject
{
    /// <summary>Zones that the traffic comes from, or <c>any</c>. Null: not managed.</summary>
    [Element("from")]
    public ValueList<string>? FromZones { get; init; }

    /// <summary>The zone that the untranslated traffic goes to. Null: not managed.</summary>
    [Element("to")]
    public ValueList<string>? ToZones { get; init; }

    /// <summary>Source addresses, address objects or <c>any</c>. Null: not managed.</summary>
    [Element("source")]
    public ValueList<string>? Sources { get; init; }

    /// <summary>Destination addresses, address objects or <c>any</c>. Null: not managed.</summary>
    [Element("destination")]
    public ValueList<string>? Destinations { get; init; }

    /// <summary>One service or <c>any</c>. Null: not managed.</summary>
    [Element("service")]
    public string? Service { get; init; }

    /// <summary>How the source address is translated. Null: not managed.</summary>
    [Element("source-translation")]
    public SourceTranslation? SourceTranslation { get; init; }

    /// <summary>The interface that the traffic leaves by, or <c>any</c>. Null: not managed.</summary>
    [Element("to-interface")]
    public string? ToInterface { get; init; }

    /// <summary>Whether the rule is skipped. Null: not managed; the device's default is no.</summary>
    [Element("disabled")]
    public bool? Disabled { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }
}
