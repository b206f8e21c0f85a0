namespace PanOs.Model;

/// <summary>How an interface tells its neighbour about itself (LLDP).</summary>
[ConfigurationPart]
public sealed partial record LldpSettings : ConfigurationNode
{
    /// <summary>Whether it does. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>The name of an LLDP profile. Null: not managed.</summary>
    [Element("profile")]
    public string? Profile { get; init; }

    /// <summary>Whether the passive firewall of a pair already does. Null: not managed.</summary>
    [Element("high-availability/passive-pre-negotiation")]
    public bool? PassivePreNegotiation { get; init; }
}
