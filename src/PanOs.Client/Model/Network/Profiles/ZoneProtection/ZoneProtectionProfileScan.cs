namespace PanOs.Model;

/// <summary>Scan.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record ZoneProtectionProfileScan(string Name) : ConfigurationNode
{
    /// <summary>Action. Null: not managed.</summary>
    [Element("action")]
    public ZoneProtectionProfileAction? Action { get; init; }

    /// <summary>Interval, 2 to 65535. Null: not managed.</summary>
    [Element("interval", Min = 2, Max = 65535)]
    public int? Interval { get; init; }

    /// <summary>Threshold, 2 to 65535. Null: not managed.</summary>
    [Element("threshold", Min = 2, Max = 65535)]
    public int? Threshold { get; init; }
}
