namespace PanOs.Model;

/// <summary>Proxy ID.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record IpsecTunnelProxyId(string Name) : ConfigurationNode
{
    /// <summary>Local. Null: not managed.</summary>
    [Element("local")]
    public string? Local { get; init; }

    /// <summary>Remote. Null: not managed.</summary>
    [Element("remote")]
    public string? Remote { get; init; }

    /// <summary>Protocol. Null: not managed.</summary>
    [Element("protocol")]
    public IpsecTunnelProtocol? Protocol { get; init; }
}
