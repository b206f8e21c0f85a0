namespace PanOs.Model;

/// <summary>High availability.</summary>
[ConfigurationPart]
public sealed partial record InterfaceHighAvailability : ConfigurationNode
{
    /// <summary>Passive pre negotiation, yes or no. Null: not managed.</summary>
    [Element("passive-pre-negotiation")]
    public bool? PassivePreNegotiation { get; init; }
}
