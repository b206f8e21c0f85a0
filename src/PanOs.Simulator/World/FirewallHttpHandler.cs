using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace PanOs.Simulator;

/// <summary>
/// Carries HTTPS requests to the management of a simulated firewall, in process: one firewall, or, from a place
/// outside, whichever the address leads to.
/// </summary>
internal sealed class FirewallHttpHandler(
    SimulatedWorld world, Func<Uri, CancellationToken, Task<SimulatedFirewall>> reach, bool behindTls) : HttpMessageHandler
{
    /// <summary>To the management that <paramref name="from"/> reaches at the request's address.</summary>
    public static FirewallHttpHandler From(SimulatedWorld world, IPAddress from) => new(world, async (uri, cancellationToken) =>
    {
        if (!IPAddress.TryParse(uri.Host, out IPAddress? address))
        {
            throw new HttpRequestException(HttpRequestError.NameResolutionError, $"The simulated world has no name {uri.Host}; use an address.");
        }

        return await world.ReachAsync(from, address, uri.Port, cancellationToken).ConfigureAwait(false)
            ?? throw ConnectionFault.NotConnected(address, uri.Port, SocketError.TimedOut);
    }, behindTls: false);

    /// <summary>To <paramref name="firewall"/>, whatever the request's address says.</summary>
    public static FirewallHttpHandler To(SimulatedWorld world, SimulatedFirewall firewall, bool behindTls) =>
        new(world, (_, _) => Task.FromResult(firewall), behindTls);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri uri = request.RequestUri ?? throw new InvalidOperationException("A request without an address.");
        if (!FirewallPaths.IsApi(uri.AbsolutePath))
        {
            return FirewallPaths.NotFound(request);
        }

        if (!FirewallPaths.IsMethod(request.Method))
        {
            return FirewallPaths.MethodNotAllowed(request);
        }

        byte[] body = request.Content is null
            ? []
            : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        ApiRequest apiRequest = ApiRequest.From(
            uri.Query,
            body,
            request.Content?.Headers.ContentType?.ToString(),
            Header(request, "X-PAN-KEY"),
            request.Headers.Authorization?.ToString());
        FirewallReply reply = await world.Clock.RunAsync(() => AnswerAsync(uri, apiRequest, cancellationToken)).ConfigureAwait(false);
        return new HttpResponseMessage((HttpStatusCode)reply.Answer.Status) { RequestMessage = request, Content = ContentOf(reply) };
    }

    private static string? Header(HttpRequestMessage request, string name) =>
        request.Headers.TryGetValues(name, out IEnumerable<string>? values) ? values.FirstOrDefault() : null;

    private async Task<FirewallReply> AnswerAsync(Uri uri, ApiRequest request, CancellationToken cancellationToken)
    {
        SimulatedFirewall firewall = await reach(uri, cancellationToken).ConfigureAwait(false);
        return firewall.AcceptsManagement
            ? await new FirewallExchange(world, firewall, request, cancellationToken).RunAsync(behindTls).ConfigureAwait(false)
            : throw ConnectionFault.NotConnected(IPAddress.TryParse(uri.Host, out IPAddress? address) ? address : null, uri.Port, SocketError.ConnectionRefused);
    }

    private HttpContent ContentOf(FirewallReply reply)
    {
        byte[] body = reply.Answer.Content;
        HttpContent content = reply.Shape switch
        {
            FirewallFault.Truncate truncate => new StreamContent(FaultyStream.Cut(body, truncate.Bytes)),
            FirewallFault.Drip drip => new StreamContent(FaultyStream.Slow(body, drip.Bytes, drip.Every, world.Clock)),
            _ => new ByteArrayContent(body),
        };
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(reply.Answer.ContentType);
        content.Headers.ContentLength = body.Length;
        foreach ((string name, string value) in reply.Answer.Headers)
        {
            content.Headers.TryAddWithoutValidation(name, value);
        }

        return content;
    }
}
