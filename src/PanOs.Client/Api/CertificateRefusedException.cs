using System.Security.Authentication;

namespace PanOs;

/// <summary>Why a certificate was refused, and which it was. It never leaves the client but as an inner exception.</summary>
#pragma warning disable CA1032, CA1064 // Made in one place and caught in one place.
internal sealed class CertificateRefusedException(string message, string? fingerprint) : AuthenticationException(message)
{
    /// <summary>SHA-256 over the certificate that was shown, as hexadecimal digits with colons; null when none was shown.</summary>
    public string? Fingerprint { get; } = fingerprint;

    /// <summary>The refusal among an exception and its causes.</summary>
    public static CertificateRefusedException? In(Exception? failure)
    {
        for (var each = failure; each is not null; each = each.InnerException)
        {
            if (each is CertificateRefusedException refused)
            {
                return refused;
            }
        }

        return null;
    }
}
#pragma warning restore CA1032, CA1064
