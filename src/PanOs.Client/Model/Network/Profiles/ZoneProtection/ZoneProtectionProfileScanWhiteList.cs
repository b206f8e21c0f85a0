namespace PanOs.Model;

/// <summary>Scan white list.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record ZoneProtectionProfileScanWhiteList(string Name) : ConfigurationNode
{
    /// <summary>One of the alternatives. Null: not managed.</summary>
    [Element(".")]
    public ZoneProtectionProfileScanWhiteListKind? Kind { get; init; }
}
