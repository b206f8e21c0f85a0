namespace PanOs.HaPair;

/// <summary>How far a step is.</summary>
public enum ProgressState
{
    /// <summary>It began.</summary>
    Started,

    /// <summary>It goes on.</summary>
    Running,

    /// <summary>It ended well.</summary>
    Done,

    /// <summary>It found nothing to do.</summary>
    Skipped,

    /// <summary>It failed; the exception says why.</summary>
    Failed,
}

/// <summary>One line of progress.</summary>
/// <param name="Step">The step, in a word or two: <c>aws</c>, <c>first login</c>, <c>configure primary</c>.</param>
/// <param name="Message">What happened. No secret.</param>
/// <param name="At">When, on the clock of the pair.</param>
/// <param name="State">How far the step is.</param>
public sealed record PairProgress(string Step, string Message, DateTimeOffset At, ProgressState State);
