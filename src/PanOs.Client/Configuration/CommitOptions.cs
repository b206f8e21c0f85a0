namespace PanOs;

/// <summary>How changes are committed.</summary>
public sealed record CommitOptions
{
    /// <summary>The text kept with the commit. A short marker is added, by which the job is found when its answer is lost.</summary>
    public string? Description { get; init; }

    /// <summary>How to wait for the job.</summary>
    public JobWaitOptions Wait { get; init; } = new();
}

/// <summary>What a call that starts a job waits for.</summary>
public enum WaitUntil
{
    /// <summary>That the job is queued.</summary>
    Started,

    /// <summary>That the job has ended.</summary>
    Completed,
}

/// <summary>What came of a commit.</summary>
/// <param name="HadChanges">Whether there was anything to commit.</param>
/// <param name="JobId">The job's number; null without changes.</param>
/// <param name="Details">What the firewall told about it, line by line.</param>
public sealed record CommitResult(bool HadChanges, int? JobId, IReadOnlyList<string> Details);
