namespace PanOs.Model;

/// <summary>DNS suffix.</summary>
[ConfigurationPart]
public sealed partial record InterfaceDnsSuffix : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Source. Null: not managed.</summary>
    [Element("source")]
    public InterfaceDnsSuffixSource? Source { get; init; }
}
