using Flurl.Http;

namespace PanOs;

/// <summary>
/// The only class that knows Flurl. It posts one form and hands over the answer once its headers are there. The key goes
/// into a header (or into the body, for devices that know no such header) and everything else into the body, so no URL ever holds a secret; exceptions of Flurl carry headers
/// and URL, so they are never passed on.
/// </summary>
internal sealed class FlurlTransport : IDisposable
{
    private readonly Uri _address;
    private readonly FlurlClient _client;
    private readonly HttpClient _http;
    private readonly TransportFaults _faults;
    private readonly TimeProvider _time;
    private readonly long _maxRequestBytes;

    public FlurlTransport(Uri address, PanOsClientOptions options)
    {
        _address = address;
        _faults = new TransportFaults(address.Authority);
        _time = options.TimeProvider;
        _maxRequestBytes = options.MaxRequestBytes;
        _http = options.Handler is { } handler
            ? new HttpClient(handler, disposeHandler: false)
            : new HttpClient(TlsHandler.Create(options.Trust), disposeHandler: true);

        // Time-outs are ours, on the given clock; both defaults would run on the system's. Settings of the host's
        // other uses of Flurl must not reach this client, so they are said and not inherited.
        _http.Timeout = Timeout.InfiniteTimeSpan;
        _client = new FlurlClient(_http);
        _client.AllowAnyHttpStatus();
        _client.WithTimeout(Timeout.InfiniteTimeSpan);
    }

    /// <summary>Sends a request and waits for the headers of its answer.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="access">The credential; null for none.</param>
    /// <param name="limit">How long to wait for the whole answer.</param>
    /// <param name="maxBytes">The largest body.</param>
    /// <param name="caller">Ends it, and the reading of the body too.</param>
    /// <param name="disposal">Ends it when the client is disposed.</param>
    public async Task<HttpExchange> PostAsync(
        ApiRequest request, Access? access, TimeSpan limit, long maxBytes, CancellationToken caller, CancellationToken disposal)
    {
        var clock = new RequestClock(limit, _time, caller, disposal);
        HttpResponseMessage? response = null;
        try
        {
            using var content = ContentOf(request, access);
            var post = _client.Request(_address, "api/");
            if (access is { IsParameter: false })
            {
                post.WithHeader(access.Header, access.Value);
            }

            response = await post.SendAsync(
                HttpMethod.Post, content, cancellationToken: clock.Token, completionOption: HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
            if (response.Content.Headers.ContentLength > maxBytes)
            {
                throw _faults.TooLarge(maxBytes);
            }

            var stream = await response.Content.ReadAsStreamAsync(clock.Token).ConfigureAwait(false);
            return new HttpExchange(response, new AnswerBody(stream, clock, maxBytes, _faults), clock);
        }
        catch (Exception e)
        {
            response?.Dispose();
            using (clock)
            {
                if (e is FlurlHttpException || TransportFaults.IsTransport(e))
                {
                    clock.ThrowIfCallerEnded();
                    throw _faults.Broken(e is FlurlHttpException ? e.InnerException : e, clock);
                }
            }

            throw;
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
    }

    private HttpContent ContentOf(ApiRequest request, Access? access)
    {
        if (request.Upload is { CanBeSent: false })
        {
            throw new PanOsException($"{request.Name} would have to be sent again, and its stream cannot be wound back.")
            {
                Device = _address.Authority,
                Remedy = "Give a stream that can seek.",
            };
        }

        var content = FormContents.For(request, access);
        if (request.Upload is null && content.Headers.ContentLength > _maxRequestBytes)
        {
            long length = content.Headers.ContentLength.Value;
            content.Dispose();
            throw new PanOsException($"{request.Name} is {length} bytes large, and a firewall takes {_maxRequestBytes} at most.")
            {
                Device = _address.Authority,
                Remedy = "Send it in parts. Nothing was sent.",
            };
        }

        return content;
    }
}
