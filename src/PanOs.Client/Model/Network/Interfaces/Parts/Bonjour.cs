namespace PanOs.Model;

/// <summary>How Bonjour announcements are passed on between interfaces.</summary>
[ConfigurationPart]
public sealed partial record Bonjour : ConfigurationNode
{
    /// <summary>Whether they are. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Interfaces of one group pass them to one another, 0 to 16. Null: not managed.</summary>
    [Element("group-id", Min = 0, Max = 16)]
    public int? Group { get; init; }

    /// <summary>Whether only announcements from the link itself are passed on. Null: not managed.</summary>
    [Element("ttl-check")]
    public bool? TtlCheck { get; init; }
}
