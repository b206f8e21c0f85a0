namespace PanOs.Model;

/// <summary>LLDP.</summary>
[ConfigurationPart]
public sealed partial record InterfaceLldp : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>High availability. Null: not managed.</summary>
    [Element("high-availability")]
    public InterfaceHighAvailability? HighAvailability { get; init; }

    /// <summary>Profile. Null: not managed.</summary>
    [Element("profile")]
    public string? Profile { get; init; }
}
