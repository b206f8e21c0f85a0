namespace PanOs.Model;

/// <summary>A BGP route map.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/routing-profile/filters/route-maps/bgp/bgp-entry", ObjectPlaces.Device, Title = "BGP route map", Collection = "BgpRouteMaps", NameMaxLength = 31)]
public sealed partial record BgpRouteMap(string Name) : ConfigurationObject
{
    /// <summary>Description, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }

    /// <summary>Route map. Null: not managed.</summary>
    [Element("route-map")]
    public ValueList<BgpRouteMapRouteMap>? RouteMap { get; init; }
}
