namespace PanOs.Model;

/// <summary>Protocol common.</summary>
[ConfigurationPart]
public sealed partial record IkeGatewayProtocolCommon : ConfigurationNode
{
    /// <summary>Fragmentation. Null: not managed.</summary>
    [Element("fragmentation")]
    public IkeGatewayFragmentation? Fragmentation { get; init; }

    /// <summary>Whether and how the tunnel passes address translation. Null: not managed.</summary>
    [Element("nat-traversal")]
    public IkeGatewayNatTraversal? NatTraversal { get; init; }

    /// <summary>Whether only the peer begins. Null: not managed.</summary>
    [Element("passive-mode")]
    public bool? PassiveMode { get; init; }
}
