namespace PanOs.Model;

/// <summary>Route map.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record BgpRouteMapRouteMap(string Name) : ConfigurationNode
{
    /// <summary>Action. Null: not managed; the device's default is deny.</summary>
    [Element("action")]
    public RouteAccessListAction? Action { get; init; }

    /// <summary>Description, at most 1024 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1024)]
    public string? Description { get; init; }

    /// <summary>Match. Null: not managed.</summary>
    [Element("match")]
    public BgpRouteMapMatch? Match { get; init; }

    /// <summary>Set. Null: not managed.</summary>
    [Element("set")]
    public BgpRouteMapSet? Set { get; init; }
}
