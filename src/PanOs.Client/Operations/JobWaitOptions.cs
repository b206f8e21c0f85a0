namespace PanOs;

/// <summary>How to wait for a job.</summary>
public sealed record JobWaitOptions
{
    /// <summary>The first pause between two looks. Default: 1 second.</summary>
    public TimeSpan FirstInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause between two looks. Default: 10 seconds.</summary>
    public TimeSpan MaxInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>When to give up. The job itself goes on. Default: 30 minutes.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(30);
}
