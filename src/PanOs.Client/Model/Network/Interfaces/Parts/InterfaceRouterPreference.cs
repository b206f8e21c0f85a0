namespace PanOs.Model;

/// <summary>Router preference.</summary>
public enum InterfaceRouterPreference
{
    /// <summary><c>High</c>.</summary>
    [WireName("High")]
    High,

    /// <summary><c>Medium</c>.</summary>
    [WireName("Medium")]
    Medium,

    /// <summary><c>Low</c>.</summary>
    [WireName("Low")]
    Low,
}
