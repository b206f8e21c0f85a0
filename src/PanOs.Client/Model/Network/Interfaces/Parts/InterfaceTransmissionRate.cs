namespace PanOs.Model;

/// <summary>Transmission rate.</summary>
public enum InterfaceTransmissionRate
{
    /// <summary><c>fast</c>.</summary>
    Fast,

    /// <summary><c>slow</c>.</summary>
    Slow,
}
