namespace PanOs.Model;

/// <summary>A neighbour with a fixed MAC address.</summary>
/// <param name="Name">Its IP address.</param>
[ConfigurationPart]
public sealed partial record ArpEntry(string Name) : ConfigurationNode
{
    /// <summary>Such as <c>00:1b:17:00:01:0a</c>. Null: not managed.</summary>
    [Element("hw-address")]
    public string? MacAddress { get; init; }
}

/// <summary>A neighbour in a VLAN with a fixed MAC address.</summary>
/// <param name="Name">Its IP address.</param>
[ConfigurationPart]
public sealed partial record VlanArpEntry(string Name) : ConfigurationNode
{
    /// <summary>Such as <c>00:1b:17:00:01:0a</c>. Null: not managed.</summary>
    [Element("hw-address")]
    public string? MacAddress { get; init; }

    /// <summary>The layer 2 interface that it is behind. Null: not managed.</summary>
    [Element("interface")]
    public string? Interface { get; init; }
}
