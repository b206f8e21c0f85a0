namespace PanOs.Model;

/// <summary>Metric.</summary>
[ConfigurationPart]
public sealed partial record BgpRouteMapMetric : ConfigurationNode
{
    /// <summary>Value, 0 to 4294967295. Null: not managed.</summary>
    [Element("value", Min = 0, Max = 4294967295)]
    public int? Value { get; init; }

    /// <summary>Action. Null: not managed.</summary>
    [Element("action")]
    public BgpRouteMapAction? Action { get; init; }
}
