namespace PanOs.Model;

/// <summary>How a NAT rule translates the destination address. Remove the property to leave the destination as it is.</summary>
[ConfigurationChoice]
public abstract partial record DestinationTranslation : ConfigurationNode
{
    private DestinationTranslation()
    {
    }

    /// <summary>The address, the network, or the name of an address object. Null: not managed.</summary>
    [Element("translated-address")]
    public string? Address { get; init; }

    /// <summary>The port, 1 to 65535. Null: not managed; without one the port stays.</summary>
    [Element("translated-port", Min = 1, Max = 65535)]
    public int? Port { get; init; }

    /// <summary>Always to the same address.</summary>
    /// <param name="address">An address, or the name of an address object.</param>
    /// <param name="port">The port; null leaves it as it is.</param>
    public static DestinationTranslation Static(string address, int? port = null) => new StaticTranslation { Address = address, Port = port };

    /// <summary>To one of the addresses that a name has at the time.</summary>
    /// <param name="address">The name of an address object or group, such as one with a host name.</param>
    /// <param name="port">The port; null leaves it as it is.</param>
    public static DestinationTranslation Dynamic(string address, int? port = null) => new DynamicTranslation { Address = address, Port = port };

    /// <summary>Always to the same address.</summary>
    [Alternative("destination-translation")]
    public sealed partial record StaticTranslation : DestinationTranslation
    {
        /// <summary>In which direction addresses in DNS answers are translated too. Null: not managed.</summary>
        [Element("dns-rewrite/direction")]
        public DnsRewriteDirection? DnsRewrite { get; init; }
    }

    /// <summary>To one of several addresses.</summary>
    [Alternative("dynamic-destination-translation")]
    public sealed partial record DynamicTranslation : DestinationTranslation
    {
        /// <summary>Which one a session gets. Null: not managed; the device's default is one after the other.</summary>
        [Element("distribution")]
        public DestinationDistribution? Distribution { get; init; }
    }
}

/// <summary>The direction in which a NAT rule translates addresses in DNS answers.</summary>
public enum DnsRewriteDirection
{
    /// <summary>Translated addresses back into original ones.</summary>
    Reverse,

    /// <summary>Original addresses into translated ones.</summary>
    Forward,
}

/// <summary>Which of several destination addresses a session gets.</summary>
public enum DestinationDistribution
{
    /// <summary>One after the other.</summary>
    RoundRobin,

    /// <summary>By a hash of the source address.</summary>
    SourceIpHash,

    /// <summary>By a remainder of the addresses.</summary>
    IpModulo,

    /// <summary>By a hash of both addresses.</summary>
    IpHash,

    /// <summary>The one with the fewest sessions.</summary>
    LeastSessions,
}
