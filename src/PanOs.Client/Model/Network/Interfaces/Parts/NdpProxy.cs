namespace PanOs.Model;

/// <summary>For which addresses an interface answers IPv6 neighbour solicitations in others' place.</summary>
[ConfigurationPart]
public sealed partial record NdpProxy : ConfigurationNode
{
    /// <summary>Whether it does. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>For which addresses. Null: not managed.</summary>
    [Element("address")]
    public ValueList<NdpProxyAddress>? Addresses { get; init; }
}

/// <summary>Addresses that are answered for.</summary>
/// <param name="Name">An address, range or network, or the name of an address object.</param>
[ConfigurationPart]
public sealed partial record NdpProxyAddress(string Name) : ConfigurationNode
{
    /// <summary>Whether they are left out instead. Null: not managed.</summary>
    [Element("negate")]
    public bool? Negate { get; init; }
}
