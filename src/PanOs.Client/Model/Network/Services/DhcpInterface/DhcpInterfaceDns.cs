namespace PanOs.Model;

/// <summary>DNS.</summary>
[ConfigurationPart]
public sealed partial record DhcpInterfaceDns : ConfigurationNode
{
    /// <summary>Primary. Null: not managed.</summary>
    [Element("primary")]
    public string? Primary { get; init; }

    /// <summary>Secondary. Null: not managed.</summary>
    [Element("secondary")]
    public string? Secondary { get; init; }
}
