namespace PanOs.Model;

/// <summary>IP.</summary>
[ConfigurationPart]
public sealed partial record DhcpInterfaceIp : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>Server. Null: not managed.</summary>
    [Element("server")]
    public ValueList<string>? Server { get; init; }
}
