namespace PanOs.Model;

/// <summary>Hash and URL.</summary>
[ConfigurationPart]
public sealed partial record IkeGatewayHashAndUrl : ConfigurationNode
{
    /// <summary>Base URL, at most 1024 characters. Null: not managed.</summary>
    [Element("base-url", MaxLength = 1024)]
    public string? BaseUrl { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enable { get; init; }
}
