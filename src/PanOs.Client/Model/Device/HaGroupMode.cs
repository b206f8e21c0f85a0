namespace PanOs.Model;

/// <summary>How the two firewalls of a pair share the work.</summary>
[ConfigurationChoice]
public abstract partial record HaGroupMode : ConfigurationNode
{
    private HaGroupMode()
    {
    }

    /// <summary>One works, the other stands by.</summary>
    public static HaGroupMode ActivePassive { get; } = new ActivePassiveMode();

    /// <summary>One works, the other stands by.</summary>
    [Alternative("active-passive")]
    public sealed partial record ActivePassiveMode : HaGroupMode;

    /// <summary>Both work.</summary>
    [Alternative("active-active")]
    public sealed partial record ActiveActiveMode : HaGroupMode;
}
