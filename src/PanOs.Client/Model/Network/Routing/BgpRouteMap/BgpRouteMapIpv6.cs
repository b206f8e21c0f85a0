namespace PanOs.Model;

/// <summary>IPv6.</summary>
[ConfigurationPart]
public sealed partial record BgpRouteMapIpv6 : ConfigurationNode
{
    /// <summary>Address. Null: not managed.</summary>
    [Element("address")]
    public BgpRouteMapAddress? Address { get; init; }

    /// <summary>Next hop. Null: not managed.</summary>
    [Element("next-hop")]
    public BgpRouteMapAddress? NextHop { get; init; }
}
