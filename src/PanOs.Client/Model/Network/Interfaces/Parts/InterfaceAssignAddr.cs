namespace PanOs.Model;

/// <summary>Assign address.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record InterfaceAssignAddr(string Name) : ConfigurationNode
{
    /// <summary>Type. Null: not managed.</summary>
    [Element("type")]
    public InterfaceType? Type { get; init; }
}
