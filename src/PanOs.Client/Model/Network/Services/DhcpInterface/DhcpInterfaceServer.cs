namespace PanOs.Model;

/// <summary>Server.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record DhcpInterfaceServer(string Name) : ConfigurationNode
{
    /// <summary>Interface. Null: not managed.</summary>
    [Element("interface")]
    public string? Interface { get; init; }
}
