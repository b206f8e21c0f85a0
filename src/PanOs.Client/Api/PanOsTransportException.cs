namespace PanOs;

/// <summary>
/// The firewall was not reached, was not trusted, did not answer in time, or its answer was not one of the XML API.
/// Whether a request that writes had an effect is not known, unless <see cref="WasNotSent"/>.
/// </summary>
public sealed class PanOsTransportException : PanOsException
{
    /// <summary>Makes one without details.</summary>
    public PanOsTransportException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public PanOsTransportException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public PanOsTransportException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// The request certainly did not reach the firewall, or not with a credential that it knows: no connection was made, or
    /// no API key was got.
    /// </summary>
    public bool WasNotSent { get; init; }

    /// <summary>What failed has been tried as often as it may be; trying the whole again would multiply that.</summary>
    internal bool WasRetried { get; init; }

    /// <summary>The status of an HTTP answer that was not one of the API; null when there was none.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>
    /// How the body began that was not an answer of the API: at most 300 characters, secrets masked. Empty when there
    /// was no body, null when it did not come to one.
    /// </summary>
    public string? Excerpt { get; init; }

    /// <summary>
    /// The SHA-256 fingerprint of the certificate that was refused, as hexadecimal digits with colons: what
    /// <see cref="CertificateTrust.Pin"/> takes. Null when no certificate was refused.
    /// </summary>
    public string? CertificateFingerprint { get; init; }
}
