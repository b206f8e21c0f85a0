namespace PanOs;

/// <summary>A commit job failed, or what became of it is not known.</summary>
public sealed class PanOsCommitException : PanOsException
{
    /// <summary>Makes one without details.</summary>
    public PanOsCommitException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public PanOsCommitException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public PanOsCommitException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The failed job; null when the outcome of the commit request is not known.</summary>
    public Job? Job { get; init; }

    /// <summary>What the firewall said, line by line.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];
}
