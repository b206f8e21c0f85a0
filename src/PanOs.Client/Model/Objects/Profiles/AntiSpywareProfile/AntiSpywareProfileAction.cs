namespace PanOs.Model;

/// <summary>Action.</summary>
public enum AntiSpywareProfileAction
{
    /// <summary><c>default</c>.</summary>
    Default,

    /// <summary><c>allow</c>.</summary>
    Allow,

    /// <summary><c>block</c>.</summary>
    Block,

    /// <summary><c>sinkhole</c>.</summary>
    Sinkhole,
}
