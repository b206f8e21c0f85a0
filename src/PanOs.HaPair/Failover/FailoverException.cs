namespace PanOs.HaPair;

/// <summary>A failover was not begun, or did not come to an end.</summary>
public sealed class FailoverException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What was found, what was put back, and what to do.</param>
    /// <param name="stages">The stages that were seen; empty when the failover was not begun.</param>
    /// <param name="innerException">What led to it.</param>
    public FailoverException(string message, IReadOnlyList<FailoverStage> stages, Exception? innerException = null)
        : base(message, innerException) => Stages = stages;

    /// <summary>The stages that were seen; empty when the failover was not begun and nothing was changed.</summary>
    public IReadOnlyList<FailoverStage> Stages { get; }

    /// <summary>
    /// Whether the firewall that was told to suspend itself is functional again; false when it is, or may be, still
    /// suspended (see <see cref="FirewallPair.RestoreAsync"/>); null when none was told to.
    /// </summary>
    public bool? IsPutBack { get; init; }
}
