namespace PanOs.Model;

/// <summary>The speed of a port.</summary>
public enum LinkSpeed
{
    /// <summary>Agreed with the peer.</summary>
    Auto,

    /// <summary>10 Mbit/s.</summary>
    [WireName("10")]
    Mbps10,

    /// <summary>100 Mbit/s.</summary>
    [WireName("100")]
    Mbps100,

    /// <summary>1 Gbit/s.</summary>
    [WireName("1000")]
    Gbps1,

    /// <summary>10 Gbit/s.</summary>
    [WireName("10000")]
    Gbps10,

    /// <summary>40 Gbit/s.</summary>
    [WireName("40000")]
    Gbps40,

    /// <summary>100 Gbit/s.</summary>
    [WireName("100000")]
    Gbps100,
}

/// <summary>Whether a port sends and receives at the same time.</summary>
public enum LinkDuplex
{
    /// <summary>Agreed with the peer.</summary>
    Auto,

    /// <summary>It does not.</summary>
    Half,

    /// <summary>It does.</summary>
    Full,
}

/// <summary>Whether a port is up.</summary>
public enum LinkState
{
    /// <summary>When the peer is.</summary>
    Auto,

    /// <summary>Always.</summary>
    Up,

    /// <summary>Never.</summary>
    Down,
}
