namespace PanOs.Model;

/// <summary>Rules.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record AntiSpywareProfileRules(string Name) : ConfigurationNode
{
    /// <summary>Threat name. Null: not managed; the device's default is any.</summary>
    [Element("threat-name")]
    public string? ThreatName { get; init; }

    /// <summary>Category. Null: not managed; the device's default is any.</summary>
    [Element("category")]
    public string? Category { get; init; }

    /// <summary>Packet capture. Null: not managed; the device's default is disable.</summary>
    [Element("packet-capture")]
    public AntiSpywareProfilePacketCapture? PacketCapture { get; init; }

    /// <summary>Severity. Null: not managed.</summary>
    [Element("severity")]
    public ValueList<string>? Severity { get; init; }

    /// <summary>Action. Null: not managed.</summary>
    [Element("action")]
    public AntiSpywareProfileRulesAction? Action { get; init; }
}
