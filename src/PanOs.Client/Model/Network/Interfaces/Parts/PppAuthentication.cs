namespace PanOs.Model;

/// <summary>How a PPPoE client proves who it is.</summary>
public enum PppAuthentication
{
    /// <summary>As the server asks.</summary>
    Auto,

    /// <summary>By a hash of the password.</summary>
    [WireName("CHAP")]
    Chap,

    /// <summary>By the password itself.</summary>
    [WireName("PAP")]
    Pap,
}
