namespace PanOs.Model;

/// <summary>How the largest segment of TCP connections is made to fit the MTU.</summary>
[ConfigurationPart]
public sealed partial record TcpMssAdjustment : ConfigurationNode
{
    /// <summary>Whether it is. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Bytes less than the MTU, for IPv4, 40 to 300. Null: not managed; the device's default is 40.</summary>
    [Element("ipv4-mss-adjustment", Min = 40, Max = 300)]
    public int? Ipv4Adjustment { get; init; }

    /// <summary>Bytes less than the MTU, for IPv6, 60 to 300. Null: not managed; the device's default is 60.</summary>
    [Element("ipv6-mss-adjustment", Min = 60, Max = 300)]
    public int? Ipv6Adjustment { get; init; }
}
