using System.Security.Authentication;
using PanOs.Simulator;

namespace PanOs.Testing;

/// <summary>Refuses a simulated firewall that shows another certificate, as a TLS connection would: before anything is sent.</summary>
internal sealed class PinnedHandler(HttpMessageHandler inner, Func<SimulatedFirewall?> firewall, string sha256) : HttpMessageHandler
{
    private readonly HttpMessageInvoker _inner = new(inner, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        firewall() is { AnswersHttps: true } there && there.Identity.CertificateSha256 != sha256
            ? Task.FromException<HttpResponseMessage>(new HttpRequestException(
                HttpRequestError.SecureConnectionError, "The certificate is another one.", new AuthenticationException($"The certificate has the fingerprint {there.Identity.CertificateSha256}.")))
            : _inner.SendAsync(request, cancellationToken);
}
