namespace PanOs.Model;

/// <summary>IPv4.</summary>
[ConfigurationPart]
public sealed partial record BgpRouteMapIpv4 : ConfigurationNode
{
    /// <summary>Address. Null: not managed.</summary>
    [Element("address")]
    public BgpRouteMapAddress? Address { get; init; }

    /// <summary>Next hop. Null: not managed.</summary>
    [Element("next-hop")]
    public BgpRouteMapAddress? NextHop { get; init; }

    /// <summary>Route source. Null: not managed.</summary>
    [Element("route-source")]
    public BgpRouteMapAddress? RouteSource { get; init; }
}
