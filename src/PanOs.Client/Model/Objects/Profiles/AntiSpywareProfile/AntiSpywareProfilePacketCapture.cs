namespace PanOs.Model;

/// <summary>Packet capture.</summary>
public enum AntiSpywareProfilePacketCapture
{
    /// <summary><c>disable</c>.</summary>
    Disable,

    /// <summary><c>single-packet</c>.</summary>
    SinglePacket,

    /// <summary><c>extended-capture</c>.</summary>
    ExtendedCapture,
}
