namespace PanOs.Model;

/// <summary>Dpd.</summary>
[ConfigurationPart]
public sealed partial record IkeGatewayDpd : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enable { get; init; }

    /// <summary>Interval, 2 to 100. Null: not managed; the device's default is 5.</summary>
    [Element("interval", Min = 2, Max = 100)]
    public int? Interval { get; init; }

    /// <summary>Retry, 2 to 100. Null: not managed; the device's default is 5.</summary>
    [Element("retry", Min = 2, Max = 100)]
    public int? Retry { get; init; }
}
