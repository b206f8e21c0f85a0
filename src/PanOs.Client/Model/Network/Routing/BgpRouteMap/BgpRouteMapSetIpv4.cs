namespace PanOs.Model;

/// <summary>IPv4.</summary>
[ConfigurationPart]
public sealed partial record BgpRouteMapSetIpv4 : ConfigurationNode
{
    /// <summary>Source address, at most 128 characters. Null: not managed.</summary>
    [Element("source-address", MaxLength = 128)]
    public string? SourceAddress { get; init; }

    /// <summary>Next hop. Null: not managed.</summary>
    [Element("next-hop")]
    public string? NextHop { get; init; }
}
