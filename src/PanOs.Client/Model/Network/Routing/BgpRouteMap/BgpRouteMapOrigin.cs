namespace PanOs.Model;

/// <summary>Origin.</summary>
public enum BgpRouteMapOrigin
{
    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>egp</c>.</summary>
    Egp,

    /// <summary><c>igp</c>.</summary>
    Igp,

    /// <summary><c>incomplete</c>.</summary>
    Incomplete,
}
