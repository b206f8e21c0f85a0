namespace PanOs.Model;

/// <summary>DNS server.</summary>
[ConfigurationPart]
public sealed partial record InterfaceInheritedNeighborDiscoveryDnsServer : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Source. Null: not managed.</summary>
    [Element("source")]
    public InterfaceInheritedNeighborDiscoveryDnsServerSource? Source { get; init; }
}
