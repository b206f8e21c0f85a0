namespace PanOs.Model;

/// <summary>Inheritance.</summary>
[ConfigurationPart]
public sealed partial record DhcpInterfaceInheritance : ConfigurationNode
{
    /// <summary>Source. Null: not managed.</summary>
    [Element("source")]
    public string? Source { get; init; }
}
