namespace PanOs.Model;

/// <summary>Peer ID.</summary>
[ConfigurationPart]
public sealed partial record IkeGatewayPeerId : ConfigurationNode
{
    /// <summary>ID, at most 1024 characters. Null: not managed.</summary>
    [Element("id", MinLength = 1, MaxLength = 1024)]
    public string? Id { get; init; }

    /// <summary>Matching. Null: not managed; the device's default is exact.</summary>
    [Element("matching")]
    public IkeGatewayMatching? Matching { get; init; }

    /// <summary>Type. Null: not managed.</summary>
    [Element("type")]
    public string? Type { get; init; }
}
