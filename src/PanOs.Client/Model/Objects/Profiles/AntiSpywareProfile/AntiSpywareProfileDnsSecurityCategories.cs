namespace PanOs.Model;

/// <summary>DNS security categories.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record AntiSpywareProfileDnsSecurityCategories(string Name) : ConfigurationNode
{
    /// <summary>Action. Null: not managed; the device's default is default.</summary>
    [Element("action")]
    public AntiSpywareProfileAction? Action { get; init; }

    /// <summary>Log level. Null: not managed; the device's default is default.</summary>
    [Element("log-level")]
    public AntiSpywareProfileLogLevel? LogLevel { get; init; }

    /// <summary>Packet capture. Null: not managed; the device's default is disable.</summary>
    [Element("packet-capture")]
    public AntiSpywareProfilePacketCapture? PacketCapture { get; init; }
}
