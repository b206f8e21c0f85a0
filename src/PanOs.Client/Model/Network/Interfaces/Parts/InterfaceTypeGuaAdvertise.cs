namespace PanOs.Model;

/// <summary>Advertise.</summary>
[ConfigurationPart]
public sealed partial record InterfaceTypeGuaAdvertise : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Onlink flag, yes or no. Null: not managed.</summary>
    [Element("onlink-flag")]
    public bool? OnLinkFlag { get; init; }

    /// <summary>Auto config flag, yes or no. Null: not managed.</summary>
    [Element("auto-config-flag")]
    public bool? AutonomousFlag { get; init; }
}
