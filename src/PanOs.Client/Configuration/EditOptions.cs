namespace PanOs;

/// <summary>How an edit of the candidate configuration begins.</summary>
public sealed record EditOptions
{
    /// <summary>Why: shown with the lock. Default: null.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether to take the configuration lock, so that nobody else edits meanwhile. Default: true.</summary>
    public bool Lock { get; init; } = true;

    /// <summary>
    /// Whether to begin although this administrator has changes pending; they are then committed along. Default:
    /// false, such an edit is refused.
    /// </summary>
    public bool AdoptPendingChanges { get; init; }
}
