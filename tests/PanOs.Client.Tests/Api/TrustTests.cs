using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PanOs.Client.Tests;

public sealed class TrustTests
{
    [Fact]
    public void A_pin_accepts_its_certificate_and_no_other()
    {
        using var mine = SelfSigned("CN=mine");
        using var other = SelfSigned("CN=other");
        var digits = Convert.ToHexString(SHA256.HashData(mine.RawData)).ToLowerInvariant();
        var callback = TlsHandler.CallbackFor(CertificateTrust.Pin(string.Join(':', digits.Chunk(2).Select(pair => new string(pair)))))!;

        Assert.True(callback(this, mine, null, SslPolicyErrors.RemoteCertificateChainErrors | SslPolicyErrors.RemoteCertificateNameMismatch));
        var refused = Assert.Throws<CertificateRefusedException>(() => callback(this, other, null, SslPolicyErrors.None));
        Assert.Equal(Convert.ToHexString(SHA256.HashData(other.RawData)), refused.Fingerprint!.Replace(":", "", StringComparison.Ordinal));
        Assert.Null(Assert.Throws<CertificateRefusedException>(() => callback(this, null, null, SslPolicyErrors.RemoteCertificateNotAvailable)).Fingerprint);
    }

    [Fact]
    public void An_authority_accepts_what_it_issued_for_the_right_name_only()
    {
        using var authority = SelfSigned("CN=authority");
        using var stranger = SelfSigned("CN=stranger");
        var callback = TlsHandler.CallbackFor(CertificateTrust.Authority(authority.ExportCertificatePem()))!;

        Assert.True(callback(this, authority, null, SslPolicyErrors.RemoteCertificateChainErrors));
        Assert.Throws<CertificateRefusedException>(() => callback(this, authority, null, SslPolicyErrors.RemoteCertificateChainErrors | SslPolicyErrors.RemoteCertificateNameMismatch));
        Assert.Throws<CertificateRefusedException>(() => callback(this, stranger, null, SslPolicyErrors.RemoteCertificateChainErrors));
    }

    [Fact]
    public void Without_a_choice_the_system_decides()
    {
        using var certificate = SelfSigned("CN=any");
        var callback = TlsHandler.CallbackFor(new PanOsClientOptions().Trust);

        Assert.True(callback(this, certificate, null, SslPolicyErrors.None));
        Assert.Throws<CertificateRefusedException>(() => callback(this, certificate, null, SslPolicyErrors.RemoteCertificateChainErrors));
    }

    [Theory]
    [InlineData("12:34")]
    [InlineData("zz")]
    public void What_is_no_fingerprint_is_refused(string text) => Assert.Throws<ArgumentException>(() => CertificateTrust.Pin(text));

    private static X509Certificate2 SelfSigned(string subject)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        return request.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2090, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }
}
