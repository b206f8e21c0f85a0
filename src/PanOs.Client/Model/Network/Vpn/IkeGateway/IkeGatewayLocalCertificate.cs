namespace PanOs.Model;

/// <summary>Local certificate.</summary>
[ConfigurationPart]
public sealed partial record IkeGatewayLocalCertificate : ConfigurationNode
{
    /// <summary>Hash and URL. Null: not managed.</summary>
    [Element("hash-and-url")]
    public IkeGatewayHashAndUrl? HashAndUrl { get; init; }

    /// <summary>Name, at most 255 characters. Null: not managed.</summary>
    [Element("name", MaxLength = 255)]
    public string? NameValue { get; init; }
}
