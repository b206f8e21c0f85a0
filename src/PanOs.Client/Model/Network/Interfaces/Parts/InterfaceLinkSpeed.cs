namespace PanOs.Model;

/// <summary>Link speed.</summary>
public enum InterfaceLinkSpeed
{
    /// <summary><c>auto</c>.</summary>
    Auto,

    /// <summary><c>10</c>.</summary>
    [WireName("10")]
    N10,

    /// <summary><c>100</c>.</summary>
    [WireName("100")]
    N100,

    /// <summary><c>1000</c>.</summary>
    [WireName("1000")]
    N1000,

    /// <summary><c>10000</c>.</summary>
    [WireName("10000")]
    N10000,

    /// <summary><c>40000</c>.</summary>
    [WireName("40000")]
    N40000,

    /// <summary><c>100000</c>.</summary>
    [WireName("100000")]
    N100000,
}
