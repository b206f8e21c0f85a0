using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace PanOs.Simulator;

/// <summary>
/// Carries HTTPS requests from one place outside to the management of whichever simulated firewall the address leads
/// to, in process.
/// </summary>
internal sealed class FirewallHttpHandler(SimulatedWorld world, IPAddress from) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri uri = request.RequestUri ?? throw new InvalidOperationException("A request without an address.");
        string form = request.Content is null
            ? string.Empty
            : await request.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        ApiRequest apiRequest = ApiRequest.From(uri.Query, form, Header(request, "X-PAN-KEY"), request.Headers.Authorization?.ToString());
        ApiAnswer answer = await world.Clock.RunAsync(() => AnswerAsync(uri, apiRequest, cancellationToken)).ConfigureAwait(false);
        return new HttpResponseMessage((HttpStatusCode)answer.Status)
        {
            RequestMessage = request,
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(answer.Body))
            {
                Headers = { ContentType = MediaTypeHeaderValue.Parse(answer.ContentType) },
            },
        };
    }

    private static string? Header(HttpRequestMessage request, string name) =>
        request.Headers.TryGetValues(name, out IEnumerable<string>? values) ? values.FirstOrDefault() : null;

    private async Task<ApiAnswer> AnswerAsync(Uri uri, ApiRequest request, CancellationToken cancellationToken)
    {
        if (!IPAddress.TryParse(uri.Host, out IPAddress? address))
        {
            throw new HttpRequestException(HttpRequestError.NameResolutionError, $"The simulated world has no name {uri.Host}; use an address.");
        }

        SimulatedFirewall firewall = await world.ReachAsync(from, address, uri.Port, cancellationToken).ConfigureAwait(false)
            ?? throw NoConnection(address, uri.Port, SocketError.TimedOut);
        return firewall.AcceptsManagement
            ? world.Answer(firewall, request)
            : throw NoConnection(address, uri.Port, SocketError.ConnectionRefused);
    }

    private static HttpRequestException NoConnection(IPAddress address, int port, SocketError error) => new(
        HttpRequestError.ConnectionError, $"{address}:{port} does not answer ({error}).", new SocketException((int)error));
}
