namespace PanOs.Model;

/// <summary>Local ID.</summary>
[ConfigurationPart]
public sealed partial record IkeGatewayLocalId : ConfigurationNode
{
    /// <summary>ID, at most 1024 characters. Null: not managed.</summary>
    [Element("id", MinLength = 1, MaxLength = 1024)]
    public string? Id { get; init; }

    /// <summary>Type. Null: not managed.</summary>
    [Element("type")]
    public string? Type { get; init; }
}
