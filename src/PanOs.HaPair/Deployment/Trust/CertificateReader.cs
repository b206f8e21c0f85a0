using System.Diagnostics.CodeAnalysis;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;

namespace PanOs.HaPair;

/// <summary>
/// Looks at the certificate that a server shows, without sending it anything: for the first contact with a firewall
/// that nobody has pinned yet.
/// </summary>
internal static class CertificateReader
{
    /// <summary>The SHA-256 fingerprint of the certificate at an address, 64 hexadecimal digits.</summary>
    /// <param name="address">Such as <c>https://203.0.113.10</c>.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="time">The clock of the limit.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="PanOsTransportException">Nothing answers there, or not with TLS.</exception>
    [SuppressMessage("Security", "CA5359", Justification = "Nothing is sent over this connection: it only shows the certificate, which is then pinned.")]
    public static async Task<string> ReadAsync(Uri address, TimeSpan limit, TimeProvider time, CancellationToken cancellationToken)
    {
        using var clock = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, cancellationToken);
        string? sha256 = null;
        try
        {
            using var tcp = new TcpClient();
            await tcp.ConnectAsync(address.Host, address.Port, either.Token).ConfigureAwait(false);
            var tls = new SslStream(tcp.GetStream());
            await using (tls.ConfigureAwait(false))
            {
                var options = new SslClientAuthenticationOptions
                {
                    TargetHost = address.Host,
                    RemoteCertificateValidationCallback = (_, certificate, _, _) =>
                    {
                        sha256 = certificate is null ? null : Convert.ToHexString(SHA256.HashData(certificate.GetRawCertData()));
                        return true;
                    },
                };
                await tls.AuthenticateAsClientAsync(options, either.Token).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is SocketException or IOException or AuthenticationException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw Unreadable(address, e);
        }

        return sha256 ?? throw Unreadable(address, cause: null);
    }

    private static PanOsTransportException Unreadable(Uri address, Exception? cause) => new("Its certificate could not be read: it does not answer with TLS.", cause)
    {
        Device = address.Authority,
        IsTransient = true,
        WasNotSent = true,
    };
}
