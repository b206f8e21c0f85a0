namespace PanOs.Model;

/// <summary>Aggregator.</summary>
[ConfigurationPart]
public sealed partial record BgpRouteMapAggregator : ConfigurationNode
{
    /// <summary>AS, 1 to 4294967295. Null: not managed.</summary>
    [Element("as", Min = 1, Max = 4294967295)]
    public int? As { get; init; }

    /// <summary>Router ID. Null: not managed.</summary>
    [Element("router-id")]
    public string? RouterId { get; init; }
}
