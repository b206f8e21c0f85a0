namespace PanOs.Model;

/// <summary>Prefix delegation.</summary>
[ConfigurationPart]
public sealed partial record InterfacePrefixDelegation : ConfigurationNode
{
    /// <summary>Enable. Null: not managed.</summary>
    [Element("enable")]
    public InterfaceEnable? Enabled { get; init; }
}
