namespace PanOs.Model;

/// <summary>Anti replay window.</summary>
public enum IpsecTunnelAntiReplayWindow
{
    /// <summary><c>64</c>.</summary>
    [WireName("64")]
    N64,

    /// <summary><c>128</c>.</summary>
    [WireName("128")]
    N128,

    /// <summary><c>256</c>.</summary>
    [WireName("256")]
    N256,

    /// <summary><c>512</c>.</summary>
    [WireName("512")]
    N512,

    /// <summary><c>1024</c>.</summary>
    [WireName("1024")]
    N1024,

    /// <summary><c>2048</c>.</summary>
    [WireName("2048")]
    N2048,

    /// <summary><c>4096</c>.</summary>
    [WireName("4096")]
    N4096,
}
