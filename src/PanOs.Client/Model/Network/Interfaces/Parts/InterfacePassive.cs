namespace PanOs.Model;

/// <summary>Passive.</summary>
[ConfigurationPart]
public sealed partial record InterfacePassive : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }
}
