namespace PanOs.Model;

/// <summary>Source: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record InterfaceInheritedNeighborDiscoveryDnsServerSource : ConfigurationNode
{
    private InterfaceInheritedNeighborDiscoveryDnsServerSource()
    {
    }

    /// <summary>Dhcpv6.</summary>
    [Alternative("dhcpv6")]
    public sealed partial record Dhcpv6Choice : InterfaceInheritedNeighborDiscoveryDnsServerSource
    {
        /// <summary>Prefix pool, at most 63 characters. Null: not managed.</summary>
        [Element("prefix-pool", MaxLength = 63)]
        public string? PrefixPool { get; init; }
    }

    /// <summary>Manual.</summary>
    [Alternative("manual")]
    public sealed partial record ManualChoice : InterfaceInheritedNeighborDiscoveryDnsServerSource
    {
        /// <summary>Server. Null: not managed.</summary>
        [Element("server")]
        public ValueList<InterfaceServer>? Server { get; init; }
    }
}
