namespace PanOs.Model;

/// <summary>How patient the two firewalls are with each other.</summary>
public abstract record HaTimers
{
    private HaTimers()
    {
    }

    /// <summary>What was read below the element and has no property.</summary>
    internal UnmodelledXml Unmodelled { get; init; } = UnmodelledXml.None;

    /// <summary>The values that suit most networks, and the device's default.</summary>
    public static HaTimers Recommended { get; } = new RecommendedTimers();

    /// <summary>Faster failover, at the risk of a needless one.</summary>
    public static HaTimers Aggressive { get; } = new AggressiveTimers();

    /// <summary>The values that suit most networks.</summary>
    public sealed record RecommendedTimers : HaTimers;

    /// <summary>Faster failover, at the risk of a needless one.</summary>
    public sealed record AggressiveTimers : HaTimers;

    /// <summary>Timers set one by one (<c>advanced</c>); they are kept and written back as they are.</summary>
    /// <param name="Name">The name of the element.</param>
    public sealed record OtherTimers(string Name) : HaTimers;
}
