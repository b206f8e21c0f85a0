namespace PanOs.Model;

/// <summary>Advertise.</summary>
[ConfigurationPart]
public sealed partial record InterfaceAdvertise : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Valid lifetime. Null: not managed; the device's default is 2592000.</summary>
    [Element("valid-lifetime")]
    public string? ValidLifetime { get; init; }

    /// <summary>Preferred lifetime. Null: not managed; the device's default is 604800.</summary>
    [Element("preferred-lifetime")]
    public string? PreferredLifetime { get; init; }

    /// <summary>Onlink flag, yes or no. Null: not managed.</summary>
    [Element("onlink-flag")]
    public bool? OnLinkFlag { get; init; }

    /// <summary>Auto config flag, yes or no. Null: not managed.</summary>
    [Element("auto-config-flag")]
    public bool? AutonomousFlag { get; init; }
}
