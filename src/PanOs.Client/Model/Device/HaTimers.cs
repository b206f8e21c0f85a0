namespace PanOs.Model;

/// <summary>How patient the two firewalls are with each other.</summary>
[ConfigurationChoice]
public abstract partial record HaTimers : ConfigurationNode
{
    private HaTimers()
    {
    }

    /// <summary>The values that suit most networks, and the device's default.</summary>
    public static HaTimers Recommended { get; } = new RecommendedTimers();

    /// <summary>Faster failover, at the risk of a needless one.</summary>
    public static HaTimers Aggressive { get; } = new AggressiveTimers();

    /// <summary>The values that suit most networks.</summary>
    [Alternative("recommended")]
    public sealed partial record RecommendedTimers : HaTimers;

    /// <summary>Faster failover, at the risk of a needless one.</summary>
    [Alternative("aggressive")]
    public sealed partial record AggressiveTimers : HaTimers;

    /// <summary>Timers set one by one.</summary>
    [Alternative("advanced")]
    public sealed partial record AdvancedTimers : HaTimers;
}
