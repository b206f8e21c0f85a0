namespace PanOs;

/// <summary>The firewall understood the request and said no.</summary>
public sealed class PanOsApiException : PanOsException
{
    /// <summary>Makes one without details.</summary>
    public PanOsApiException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public PanOsApiException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public PanOsApiException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// The code of the answer, see <see cref="PanOsErrorCodes"/>. Null when it had none, as for <c>No such node</c>.
    /// </summary>
    public int? Code { get; init; }

    /// <summary>What the firewall said, line by line.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>The node of the configuration that it is about; null for other requests.</summary>
    public string? XPath { get; init; }

    /// <summary>The firewall did nothing because a commit is pending or runs; the same request may be sent again later.</summary>
    internal bool IsBusy { get; init; }
}
