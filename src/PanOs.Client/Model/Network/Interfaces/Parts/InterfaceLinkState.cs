namespace PanOs.Model;

/// <summary>Link state.</summary>
public enum InterfaceLinkState
{
    /// <summary><c>auto</c>.</summary>
    Auto,

    /// <summary><c>up</c>.</summary>
    Up,

    /// <summary><c>down</c>.</summary>
    Down,
}
