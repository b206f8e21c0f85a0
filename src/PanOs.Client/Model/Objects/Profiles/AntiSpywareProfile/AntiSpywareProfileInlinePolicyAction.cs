namespace PanOs.Model;

/// <summary>Inline policy action.</summary>
public enum AntiSpywareProfileInlinePolicyAction
{
    /// <summary><c>drop</c>.</summary>
    Drop,

    /// <summary><c>alert</c>.</summary>
    Alert,

    /// <summary><c>allow</c>.</summary>
    Allow,

    /// <summary><c>reset-both</c>.</summary>
    ResetBoth,

    /// <summary><c>reset-client</c>.</summary>
    ResetClient,

    /// <summary><c>reset-server</c>.</summary>
    ResetServer,
}
