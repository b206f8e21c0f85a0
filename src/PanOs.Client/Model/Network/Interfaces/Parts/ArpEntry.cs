namespace PanOs.Model;

/// <summary>ARP.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record ArpEntry(string Name) : ConfigurationNode
{
    /// <summary>The MAC address. Null: not managed.</summary>
    [Element("hw-address")]
    public string? HwAddress { get; init; }
}
