namespace PanOs.Model;

/// <summary>LACP.</summary>
[ConfigurationPart]
public sealed partial record EthernetVirtualWireLacp : ConfigurationNode
{
    /// <summary>High availability. Null: not managed.</summary>
    [Element("high-availability")]
    public InterfaceHighAvailability? HighAvailability { get; init; }
}
