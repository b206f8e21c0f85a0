using System.Diagnostics.CodeAnalysis;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PanOs;

/// <summary>Makes the connection handler that enforces a <see cref="CertificateTrust"/>.</summary>
internal static class TlsHandler
{
    public static SocketsHttpHandler Create(CertificateTrust trust) => new()
    {
        UseCookies = false,
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        SslOptions = { RemoteCertificateValidationCallback = CallbackFor(trust) },
    };

    [SuppressMessage("Security", "CA5359", Justification = "Accepting anything is a choice of its own that the caller made by name.")]
    internal static RemoteCertificateValidationCallback? CallbackFor(CertificateTrust trust) => trust switch
    {
        CertificateTrust.PinTrust pin => (_, certificate, _, _) => certificate is not null && string.Equals(Fingerprint(certificate), pin.Sha256, StringComparison.Ordinal),
        CertificateTrust.AuthorityTrust authority => (_, certificate, chain, errors) => IsIssuedBy(authority.Authorities, certificate, chain, errors),
        CertificateTrust.AnyTrust => (_, _, _, _) => true,
        _ => null,
    };

    private static string Fingerprint(X509Certificate certificate) =>
        Convert.ToHexString(SHA256.HashData(certificate.GetRawCertData()));

    private static bool IsIssuedBy(X509Certificate2Collection authorities, X509Certificate? certificate, X509Chain? presented, SslPolicyErrors errors)
    {
        // An unknown issuer is what the authority is for; a wrong host name is not.
        if (certificate is not X509Certificate2 leaf || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
        {
            return false;
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        if (presented is not null)
        {
            chain.ChainPolicy.ExtraStore.AddRange(presented.ChainElements.Select(element => element.Certificate).ToArray());
        }

        return chain.Build(leaf);
    }
}
