namespace PanOs.Model;

/// <summary>Algorithm.</summary>
public enum IpsecTunnelAlgorithm
{
    /// <summary><c>des</c>.</summary>
    Des,

    /// <summary><c>3des</c>.</summary>
    [WireName("3des")]
    N3des,

    /// <summary><c>aes-128-cbc</c>.</summary>
    [WireName("aes-128-cbc")]
    Aes128Cbc,

    /// <summary><c>aes-192-cbc</c>.</summary>
    [WireName("aes-192-cbc")]
    Aes192Cbc,

    /// <summary><c>aes-256-cbc</c>.</summary>
    [WireName("aes-256-cbc")]
    Aes256Cbc,

    /// <summary><c>null</c>.</summary>
    Null,
}
