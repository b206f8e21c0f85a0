namespace PanOs.Model;

/// <summary>Protocol.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record ZoneProtectionProfileProtocol(string Name) : ConfigurationNode
{
    /// <summary>Ether type. Null: not managed.</summary>
    [Element("ether-type")]
    public string? EtherType { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }
}
