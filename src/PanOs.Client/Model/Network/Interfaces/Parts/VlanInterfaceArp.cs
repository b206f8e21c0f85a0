namespace PanOs.Model;

/// <summary>ARP.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record VlanInterfaceArp(string Name) : ConfigurationNode
{
    /// <summary>The MAC address. Null: not managed.</summary>
    [Element("hw-address")]
    public string? HwAddress { get; init; }

    /// <summary>Interface. Null: not managed.</summary>
    [Element("interface")]
    public string? Interface { get; init; }
}
