using System.Security.Cryptography.X509Certificates;

namespace PanOs;

/// <summary>Which certificate a firewall may show. New firewalls have a self-signed one, so pin it.</summary>
public abstract record CertificateTrust
{
    private CertificateTrust()
    {
    }

    /// <summary>Certificates that the operating system trusts, for the host name that is addressed. The default.</summary>
    public static CertificateTrust System { get; } = new SystemTrust();

    /// <summary>
    /// Any certificate at all. Whoever sits in between reads and changes everything; for a first look on an isolated
    /// network only. It also allows plain HTTP.
    /// </summary>
    public static CertificateTrust DangerousAcceptAny { get; } = new AnyTrust();

    /// <summary>Certificates issued by an authority of one's own, for the host name that is addressed.</summary>
    /// <param name="pem">One or more certificates in PEM form.</param>
    /// <exception cref="ArgumentException">There is no certificate in the text.</exception>
    public static CertificateTrust Authority(string pem)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(pem);
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPem(pem);
        return authorities.Count > 0
            ? new AuthorityTrust(authorities)
            : throw new ArgumentException("There is no certificate in the text. Expected a block that begins with -----BEGIN CERTIFICATE-----.", nameof(pem));
    }

    /// <summary>Exactly one certificate, by its SHA-256 fingerprint. Neither name nor dates are looked at.</summary>
    /// <param name="sha256">64 hexadecimal digits; colons and spaces between them are ignored.</param>
    /// <exception cref="ArgumentException">Not a SHA-256 fingerprint.</exception>
    public static CertificateTrust Pin(string sha256)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sha256);
        var digits = string.Concat(sha256.Where(c => c is not (':' or ' ' or '-')));
        return digits.Length == 64 && digits.All(char.IsAsciiHexDigit)
            ? new PinTrust(digits.ToUpperInvariant())
            : throw new ArgumentException("Not a SHA-256 fingerprint: expected 64 hexadecimal digits, with or without colons.", nameof(sha256));
    }

    internal sealed record SystemTrust : CertificateTrust;

    internal sealed record AnyTrust : CertificateTrust;

    internal sealed record AuthorityTrust(X509Certificate2Collection Authorities) : CertificateTrust;

    internal sealed record PinTrust(string Sha256) : CertificateTrust;
}
