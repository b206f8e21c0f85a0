namespace PanOs.Model;

/// <summary>Mode.</summary>
public enum InterfaceMode
{
    /// <summary><c>passive</c>.</summary>
    Passive,

    /// <summary><c>active</c>.</summary>
    Active,
}
