namespace PanOs.Model;

/// <summary>Sinkhole.</summary>
[ConfigurationPart]
public sealed partial record AntiSpywareProfileSinkhole : ConfigurationNode
{
    /// <summary>IPv4 address. Null: not managed; the device's default is pan-sinkhole-default-ip.</summary>
    [Element("ipv4-address")]
    public string? Ipv4Address { get; init; }

    /// <summary>IPv6 address. Null: not managed; the device's default is ::1.</summary>
    [Element("ipv6-address")]
    public string? Ipv6Address { get; init; }
}
