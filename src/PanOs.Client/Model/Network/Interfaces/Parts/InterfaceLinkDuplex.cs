namespace PanOs.Model;

/// <summary>Link duplex.</summary>
public enum InterfaceLinkDuplex
{
    /// <summary><c>auto</c>.</summary>
    Auto,

    /// <summary><c>half</c>.</summary>
    Half,

    /// <summary><c>full</c>.</summary>
    Full,
}
