namespace PanOs.Model;

/// <summary>Preference.</summary>
public enum InterfacePreference
{
    /// <summary><c>low</c>.</summary>
    Low,

    /// <summary><c>medium</c>.</summary>
    Medium,

    /// <summary><c>high</c>.</summary>
    High,
}
