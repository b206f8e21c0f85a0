namespace PanOs.Model;

/// <summary>Static address.</summary>
[ConfigurationPart]
public sealed partial record InterfaceStaticAddress : ConfigurationNode
{
    /// <summary>IP, at most 63 characters. Null: not managed.</summary>
    [Element("ip", MaxLength = 63)]
    public string? Ip { get; init; }
}
