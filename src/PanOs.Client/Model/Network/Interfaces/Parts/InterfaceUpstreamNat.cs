namespace PanOs.Model;

/// <summary>Upstream NAT.</summary>
[ConfigurationPart]
public sealed partial record InterfaceUpstreamNat : ConfigurationNode
{
    /// <summary>One of the alternatives. Null: not managed.</summary>
    [Element(".")]
    public InterfaceUpstreamNatKind? Kind { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }
}
