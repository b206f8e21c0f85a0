namespace PanOs.Model;

/// <summary>Action.</summary>
public enum BgpRouteMapAction
{
    /// <summary><c>set</c>.</summary>
    Set,

    /// <summary><c>add</c>.</summary>
    Add,

    /// <summary><c>subtract</c>.</summary>
    Subtract,
}
