namespace PanOs.Model;

/// <summary>Lists.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record AntiSpywareProfileLists(string Name) : ConfigurationNode
{
    /// <summary>Action. Null: not managed.</summary>
    [Element("action")]
    public AntiSpywareProfileListsAction? Action { get; init; }

    /// <summary>Packet capture. Null: not managed; the device's default is disable.</summary>
    [Element("packet-capture")]
    public AntiSpywareProfilePacketCapture? PacketCapture { get; init; }
}
