namespace PanOs.Model;

/// <summary>Bonjour.</summary>
[ConfigurationPart]
public sealed partial record InterfaceBonjour : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Group ID, 0 to 16. Null: not managed; the device's default is 40.</summary>
    [Element("group-id", Min = 0, Max = 16)]
    public int? GroupId { get; init; }

    /// <summary>Ttl check, yes or no. Null: not managed.</summary>
    [Element("ttl-check")]
    public bool? TtlCheck { get; init; }
}
