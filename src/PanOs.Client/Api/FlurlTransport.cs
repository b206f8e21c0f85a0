using System.Security.Authentication;
using Flurl.Http;

namespace PanOs;

/// <summary>What came back over HTTP.</summary>
internal sealed record HttpAnswer(int Status, byte[] Body);

/// <summary>
/// The only class that knows Flurl. It posts one form and reads the answer, bounded in time and size. The key goes
/// into a header and everything else into the body, so no URL ever holds a secret; exceptions of Flurl carry headers
/// and URL, so they are never passed on.
/// </summary>
internal sealed class FlurlTransport : IDisposable
{
    private readonly string _device;
    private readonly Uri _address;
    private readonly FlurlClient _client;
    private readonly HttpClient _http;
    private readonly TimeProvider _time;
    private readonly TimeSpan _timeout;
    private readonly long _maxBytes;

    public FlurlTransport(Uri address, PanOsClientOptions options)
    {
        _device = address.Authority;
        _address = address;
        _time = options.TimeProvider;
        _timeout = options.RequestTimeout;
        _maxBytes = options.MaxResponseBytes;
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

    public async Task<HttpAnswer> PostAsync(IReadOnlyList<KeyValuePair<string, string>> form, string? key, CancellationToken cancellationToken)
    {
        using var clock = new CancellationTokenSource(_timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, cancellationToken);
        try
        {
            // Sending disposes the content, so each attempt has one of its own.
            using var content = new FormUrlEncodedContent(form);
            var request = _client.Request(_address, "api/");
            if (key is not null)
            {
                request.WithHeader("X-PAN-KEY", key);
            }

            using var response = await request.SendAsync(
                HttpMethod.Post, content, cancellationToken: either.Token, completionOption: HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
            var body = await ReadAsync(response.Content, either.Token).ConfigureAwait(false);
            return new HttpAnswer((int)response.StatusCode, body);
        }
        catch (Exception e) when (e is FlurlHttpException or HttpRequestException or IOException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw Translate(e is FlurlHttpException ? e.InnerException : e, clock.IsCancellationRequested);
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
    }

    private async Task<byte[]> ReadAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content is null)
        {
            return [];
        }

        if (content.Headers.ContentLength > _maxBytes)
        {
            throw TooLarge();
        }

        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var body = new MemoryStream();
            var buffer = new byte[16 * 1024];
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                if (body.Length + read > _maxBytes)
                {
                    throw TooLarge();
                }

                body.Write(buffer, 0, read);
            }

            return body.ToArray();
        }
    }

    private PanOsTransportException TooLarge() => new($"The answer is larger than {_maxBytes} bytes.")
    {
        Device = _device,
        Remedy = $"Ask for less, or raise {nameof(PanOsClientOptions)}.{nameof(PanOsClientOptions.MaxResponseBytes)}.",
    };

    private PanOsTransportException Translate(Exception? cause, bool timedOut)
    {
        if (timedOut)
        {
            return new PanOsTransportException($"No complete answer within {_timeout.TotalSeconds:0.#} s.") { Device = _device, IsTransient = true };
        }

        if (cause is HttpRequestException { InnerException: AuthenticationException } or AuthenticationException)
        {
            return new PanOsTransportException("The firewall's certificate is not trusted.", cause)
            {
                Device = _device,
                WasNotSent = true,
                Remedy = $"Check its fingerprint and pin it: {nameof(PanOsClientOptions)}.{nameof(PanOsClientOptions.Trust)} = {nameof(CertificateTrust)}.{nameof(CertificateTrust.Pin)}(\"...\").",
            };
        }

        var notSent = cause is HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        };
        return new PanOsTransportException(notSent ? "The firewall was not reached." : "The connection broke before the answer was complete.", cause)
        {
            Device = _device,
            IsTransient = true,
            WasNotSent = notSent,
        };
    }
}
