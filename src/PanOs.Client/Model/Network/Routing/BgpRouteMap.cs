namespace PanOs.Model;

/// <summary>Which BGP routes are taken, and what is changed about them.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/filters/route-maps/bgp/bgp-entry", ObjectPlaces.Device, Title = "BGP route map", Collection = "BgpRouteMaps", NameMaxLength = 31)]
public sealed partial record BgpRouteMap(string Name) : ConfigurationObject
{
    /// <summary>Free text, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }

    /// <summary>The entries; the first that matches decides. Null: not managed.</summary>
    [Element("route-map")]
    public ValueList<BgpRouteMapEntry>? Entries { get; init; }
}

/// <summary>An entry of a BGP route map.</summary>
/// <param name="Name">A sequence number.</param>
[ConfigurationPart]
public sealed partial record BgpRouteMapEntry(string Name) : ConfigurationNode
{
    /// <summary>What happens to routes that match. Null: not managed; the device's default is <c>deny</c>.</summary>
    [Element("action")]
    public RouteFilterAction? Action { get; init; }

    /// <summary>Free text, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }

    /// <summary>Which routes match. Null: not managed.</summary>
    [Element("match")]
    public BgpRouteMatch? Match { get; init; }

    /// <summary>What is changed about them. Null: not managed.</summary>
    [Element("set")]
    public BgpRouteSet? Set { get; init; }
}

/// <summary>Where a BGP route comes from.</summary>
public enum BgpOrigin
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>The old protocol EGP.</summary>
    Egp,

    /// <summary>The own autonomous system.</summary>
    Igp,

    /// <summary>Somewhere else.</summary>
    Incomplete,
}

/// <summary>What is done to the metric of a route.</summary>
public enum MetricAction
{
    /// <summary>It becomes the value.</summary>
    Set,

    /// <summary>The value is added.</summary>
    Add,

    /// <summary>The value is taken away.</summary>
    Subtract,
}
