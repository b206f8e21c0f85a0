namespace PanOs.Model;

/// <summary>How the two firewalls of a pair share the work.</summary>
public abstract record HaGroupMode
{
    private HaGroupMode()
    {
    }

    /// <summary>What was read below the element and has no property.</summary>
    internal UnmodelledXml Unmodelled { get; init; } = UnmodelledXml.None;

    /// <summary>One works, the other stands by.</summary>
    public static HaGroupMode ActivePassive { get; } = new ActivePassiveMode();

    /// <summary>One works, the other stands by.</summary>
    public sealed record ActivePassiveMode : HaGroupMode;

    /// <summary>Another mode (<c>active-active</c>); it is kept and written back as it is.</summary>
    /// <param name="Name">The name of its element.</param>
    public sealed record OtherMode(string Name) : HaGroupMode;
}
