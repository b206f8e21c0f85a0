namespace PanOs.Model;

/// <summary>Threat exception.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record AntiSpywareProfileThreatException(string Name) : ConfigurationNode
{
    /// <summary>Packet capture. Null: not managed; the device's default is disable.</summary>
    [Element("packet-capture")]
    public AntiSpywareProfilePacketCapture? PacketCapture { get; init; }

    /// <summary>Action. Null: not managed.</summary>
    [Element("action")]
    public AntiSpywareProfileThreatExceptionAction? Action { get; init; }

    /// <summary>Exempt IP. Null: not managed.</summary>
    [Element("exempt-ip", Entries = true)]
    public ValueList<string>? ExemptIp { get; init; }
}
