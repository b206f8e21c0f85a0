namespace PanOs.Model;

/// <summary>Any.</summary>
public enum AntiSpywareProfileAny
{
    /// <summary><c>allow</c>.</summary>
    Allow,

    /// <summary><c>block</c>.</summary>
    Block,
}
