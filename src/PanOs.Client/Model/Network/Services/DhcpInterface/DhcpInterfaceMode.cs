namespace PanOs.Model;

/// <summary>Mode.</summary>
public enum DhcpInterfaceMode
{
    /// <summary><c>enabled</c>.</summary>
    Enabled,

    /// <summary><c>disabled</c>.</summary>
    Disabled,

    /// <summary><c>auto</c>.</summary>
    Auto,
}
