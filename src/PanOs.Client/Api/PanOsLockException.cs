namespace PanOs;

/// <summary>Somebody else holds the configuration lock or the commit lock.</summary>
public sealed class PanOsLockException : PanOsException
{
    /// <summary>Makes one without details.</summary>
    public PanOsLockException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public PanOsLockException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public PanOsLockException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The administrator who holds the lock; null when the firewall did not say.</summary>
    public string? Owner { get; init; }
}
