namespace PanOs;

/// <summary>The firewall refused the user, the password or the API key.</summary>
public sealed class PanOsAuthenticationException : PanOsException
{
    /// <summary>Makes one without details.</summary>
    public PanOsAuthenticationException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public PanOsAuthenticationException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public PanOsAuthenticationException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The firewall does not know the key or the password, rather than forbidding what was asked.</summary>
    internal bool IsInvalidCredential { get; init; }
}
