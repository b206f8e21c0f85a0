using System.Diagnostics.CodeAnalysis;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PanOs;

/// <summary>Makes the connection handler that enforces a <see cref="CertificateTrust"/>.</summary>
internal static class TlsHandler
{
    private static readonly Oid s_serverAuthentication = new("1.3.6.1.5.5.7.3.1");

    public static SocketsHttpHandler Create(CertificateTrust trust) => new()
    {
        UseCookies = false,
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        SslOptions = { RemoteCertificateValidationCallback = CallbackFor(trust) },
    };

    [SuppressMessage("Security", "CA5359", Justification = "Accepting anything is a choice of its own that the caller made by name.")]
    internal static RemoteCertificateValidationCallback CallbackFor(CertificateTrust trust) => trust switch
    {
        CertificateTrust.AnyTrust => static (_, _, _, _) => true,
        CertificateTrust.PinTrust pin => (_, certificate, _, _) =>
            string.Equals(Digits(certificate), pin.Sha256, StringComparison.Ordinal)
                ? true
                : throw Refused(certificate, "is not the pinned one"),
        CertificateTrust.AuthorityTrust authority => (_, certificate, chain, errors) =>
            WhyNot(authority.Authorities, certificate, chain, errors) is not { } why ? true : throw Refused(certificate, why),
        _ => static (_, certificate, _, errors) => errors == SslPolicyErrors.None ? true : throw Refused(certificate, Words(errors)),
    };

    // Thrown and not returned: of a mere no, nothing would be left to say which certificate it was.
    private static CertificateRefusedException Refused(X509Certificate? certificate, string why)
    {
        if (Digits(certificate) is not { } digits)
        {
            return new CertificateRefusedException("The firewall showed no certificate.", fingerprint: null);
        }

        string fingerprint = string.Join(':', digits.Chunk(2).Select(pair => new string(pair)));
        return new CertificateRefusedException($"The firewall's certificate is not trusted: the one with the SHA-256 fingerprint {fingerprint} {why}.", fingerprint);
    }

    private static string? Digits(X509Certificate? certificate) =>
        certificate is null ? null : Convert.ToHexString(SHA256.HashData(certificate.GetRawCertData()));

    private static string Words(SslPolicyErrors errors) =>
        errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)
            ? "is not for the host name that is addressed"
            : "is not issued by an authority that is trusted here, or not valid now";

    private static string? WhyNot(X509Certificate2Collection authorities, X509Certificate? certificate, X509Chain? presented, SslPolicyErrors errors)
    {
        // An unknown issuer is what the authority is for; a wrong host name is not.
        if (certificate is not X509Certificate2 leaf || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
        {
            return Words(errors);
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.ApplicationPolicy.Add(s_serverAuthentication);
        if (presented is not null)
        {
            chain.ChainPolicy.ExtraStore.AddRange(presented.ChainElements.Select(element => element.Certificate).ToArray());
        }

        return chain.Build(leaf)
            ? null
            : $"is not issued by the given authority, or not valid now ({string.Join(", ", chain.ChainStatus.Select(status => status.Status))})";
    }
}
