namespace PanOs.Model;

/// <summary>Log level.</summary>
public enum AntiSpywareProfileLogLevel
{
    /// <summary><c>default</c>.</summary>
    Default,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>low</c>.</summary>
    Low,

    /// <summary><c>informational</c>.</summary>
    Informational,

    /// <summary><c>medium</c>.</summary>
    Medium,

    /// <summary><c>high</c>.</summary>
    High,

    /// <summary><c>critical</c>.</summary>
    Critical,
}
