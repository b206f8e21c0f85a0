namespace PanOs.Model;

/// <summary>Adjust TCP MSS.</summary>
[ConfigurationPart]
public sealed partial record TcpMssAdjustment : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>IPv4 MSS adjustment, 40 to 300. Null: not managed; the device's default is 40.</summary>
    [Element("ipv4-mss-adjustment", Min = 40, Max = 300)]
    public int? Ipv4MssAdjustment { get; init; }

    /// <summary>IPv6 MSS adjustment, 60 to 300. Null: not managed; the device's default is 60.</summary>
    [Element("ipv6-mss-adjustment", Min = 60, Max = 300)]
    public int? Ipv6MssAdjustment { get; init; }
}
