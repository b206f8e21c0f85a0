namespace PanOs;

/// <summary>
/// Something went wrong with a firewall. The subclasses say what; the message says where and what to do. No secret
/// ever appears in it.
/// </summary>
public class PanOsException : Exception
{
    /// <summary>Makes one without details.</summary>
    public PanOsException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public PanOsException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public PanOsException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The firewall, as host and port; null when none was involved.</summary>
    public string? Device { get; init; }

    /// <summary>Whether the same call may succeed later without anything being changed.</summary>
    public bool IsTransient { get; init; }

    /// <summary>What to do about it; null when there is nothing useful to say.</summary>
    public string? Remedy { get; init; }

    /// <summary>The message alone, without device and remedy.</summary>
    internal string Reason => base.Message;

    /// <inheritdoc/>
    public override string Message
    {
        get
        {
            var text = Device is null ? base.Message : $"{Device}: {base.Message}";
            return Remedy is null ? text : text is [.., '.' or '!' or '?' or ':'] ? $"{text} {Remedy}" : $"{text}. {Remedy}";
        }
    }
}
