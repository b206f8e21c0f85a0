namespace PanOs.Model;

/// <summary>Source: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record InterfaceInheritedNeighborDiscoveryDnsSuffixSource : ConfigurationNode
{
    private InterfaceInheritedNeighborDiscoveryDnsSuffixSource()
    {
    }

    /// <summary>Dhcpv6.</summary>
    [Alternative("dhcpv6")]
    public sealed partial record Dhcpv6Choice : InterfaceInheritedNeighborDiscoveryDnsSuffixSource
    {
        /// <summary>Prefix pool, at most 63 characters. Null: not managed.</summary>
        [Element("prefix-pool", MaxLength = 63)]
        public string? PrefixPool { get; init; }
    }

    /// <summary>Manual.</summary>
    [Alternative("manual")]
    public sealed partial record ManualChoice : InterfaceInheritedNeighborDiscoveryDnsSuffixSource
    {
        /// <summary>Suffix. Null: not managed.</summary>
        [Element("suffix")]
        public ValueList<InterfaceServer>? Suffix { get; init; }
    }
}
