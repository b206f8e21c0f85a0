namespace PanOs;

/// <summary>How an edit of the candidate configuration begins.</summary>
public sealed record EditOptions
{
    /// <summary>Why: shown with the lock. Default: null.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether to take the configuration lock, so that nobody else edits meanwhile. Default: true.</summary>
    public bool Lock { get; init; } = true;

    /// <summary>The virtual system to lock, for administrators of one. Default: null, everything.</summary>
    public string? Vsys { get; init; }

    /// <summary>
    /// Whether to go on under the lock of an earlier edit of the same administrator, as one that was cut off leaves
    /// behind. Default: false, since that edit may still run elsewhere.
    /// </summary>
    public bool TakeOverLock { get; init; }

    /// <summary>
    /// Whether to begin although this administrator has changes pending; they are then committed along. Default:
    /// false, such an edit is refused.
    /// </summary>
    public bool AdoptPendingChanges { get; init; }

    /// <summary>
    /// Whether to send the changes as a strict request, which a firewall refuses while a commit is active or pending.
    /// Beware: it first takes back whatever this administrator has not committed, also what came in since the edit last
    /// looked. So it goes neither with <see cref="AdoptPendingChanges"/> nor with changes that need several requests,
    /// and needs PAN-OS 10.0. Default: false; one request succeeds or fails as a whole without it.
    /// </summary>
    public bool StrictTransactional { get; init; }
}
