namespace PanOs.Model;

/// <summary>Authentication.</summary>
public enum InterfaceAuthentication
{
    /// <summary><c>CHAP</c>.</summary>
    [WireName("CHAP")]
    CHAP,

    /// <summary><c>PAP</c>.</summary>
    [WireName("PAP")]
    PAP,

    /// <summary><c>auto</c>.</summary>
    Auto,
}
