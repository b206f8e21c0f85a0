namespace PanOs.Model;

/// <summary>DNS support.</summary>
[ConfigurationPart]
public sealed partial record InterfaceDnsSupport : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Server. Null: not managed.</summary>
    [Element("server")]
    public ValueList<InterfaceServer>? Server { get; init; }

    /// <summary>Suffix. Null: not managed.</summary>
    [Element("suffix")]
    public ValueList<InterfaceServer>? Suffix { get; init; }
}
