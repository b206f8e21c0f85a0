namespace PanOs.Model;

/// <summary>IPsec mode.</summary>
public enum IpsecTunnelIpsecMode
{
    /// <summary><c>tunnel</c>.</summary>
    Tunnel,

    /// <summary><c>transport</c>.</summary>
    Transport,
}
