namespace PanOs;

/// <summary>How to wait for something that the firewall does in the background: a job, a log query, a report, an archive.</summary>
public sealed record JobWaitOptions
{
    /// <summary>The first pause between two looks; every further one is half as long again. Default: 1 second.</summary>
    public TimeSpan FirstInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause between two looks. Default: 10 seconds.</summary>
    public TimeSpan MaxInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// When to give up, counted from the beginning of the wait; a look that is under way then may take 10 seconds
    /// longer. The job itself goes on. At most 30 days. Default: 30 minutes.
    /// </summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(30);

    internal void Validate(string parameterName)
    {
        if (FirstInterval <= TimeSpan.Zero || MaxInterval < FirstInterval || !Waits.IsWait(MaxInterval) || !Waits.IsWait(Limit))
        {
            throw new ArgumentException($"The wait must have a positive {nameof(FirstInterval)}, a {nameof(MaxInterval)} that is not shorter, and a positive {nameof(Limit)}, and neither may be longer than 30 days.", parameterName);
        }
    }
}
