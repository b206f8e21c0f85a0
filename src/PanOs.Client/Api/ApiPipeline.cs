using System.Xml;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;
using Polly.Retry;

namespace PanOs;

/// <summary>From a request to a good answer: a slot, a key, the wire, the envelope, and another try where it is safe.</summary>
internal sealed class ApiPipeline : IDisposable
{
    private readonly string _device;
    private readonly long _maxBytes;
    private readonly FlurlTransport _transport;
    private readonly RequestSlots _slots;
    private readonly KeyRing _keys;
    private readonly ClientDiagnostics _diagnostics;
    private readonly ILogger _logger;
    private readonly ResiliencePipeline<ApiAnswer> _anyFailure;
    private readonly ResiliencePipeline<ApiAnswer> _notSent;

    public ApiPipeline(Uri address, PanOsCredential credential, PanOsClientOptions options)
    {
        Validate(options);
        _device = address.Authority;
        _maxBytes = options.MaxResponseBytes;
        _logger = options.LoggerFactory?.CreateLogger("PanOs.Client") ?? NullLogger.Instance;
        _transport = new FlurlTransport(address, options);
        _slots = new RequestSlots(options.MaxConcurrentRequests);
        _diagnostics = new ClientDiagnostics(address, options.TimeProvider);
        _keys = new KeyRing(credential, options.TimeProvider, GenerateKeyAsync);
        _anyFailure = Retrying(options, failure => failure.IsTransient);
        _notSent = Retrying(options, failure => failure is { IsTransient: true, WasNotSent: true });
    }

    public async Task<ApiAnswer> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var pipeline = request.Kind is RequestKind.Read or RequestKind.IdempotentWrite ? _anyFailure : _notSent;
        return await pipeline.ExecuteAsync(
            static async (state, token) => await state.Self.SendOnceAsync(state.Request, token).ConfigureAwait(false),
            (Self: this, Request: request),
            cancellationToken).ConfigureAwait(false);
    }

    public ILogger Logger => _logger;

    public void Dispose() => _transport.Dispose();

    private static void Validate(PanOsClientOptions options)
    {
        var wrong = options switch
        {
            { RequestTimeout: var timeout } when timeout <= TimeSpan.Zero => nameof(options.RequestTimeout),
            { RetryDelay: var delay } when delay < TimeSpan.Zero => nameof(options.RetryDelay),
            { MaxReadRetries: < 0 } => nameof(options.MaxReadRetries),
            { MaxResponseBytes: < 1 } => nameof(options.MaxResponseBytes),
            { MaxConcurrentRequests: < 1 } => nameof(options.MaxConcurrentRequests),
            _ => null,
        };
        if (wrong is not null)
        {
            throw new ArgumentException($"{wrong} is out of range.", nameof(options));
        }
    }

    private async Task<ApiAnswer> SendOnceAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        if (!request.NeedsKey)
        {
            return await ExchangeAsync(request, key: null, cancellationToken).ConfigureAwait(false);
        }

        var key = await _keys.GetAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await ExchangeAsync(request, key, cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsAuthenticationException) when (_keys.TryRenew(key))
        {
            // The request was refused before anything was done, so sending it again is safe whatever it does.
            ClientLog.RenewingKey(_logger, _device);
            key = await _keys.GetAsync(cancellationToken).ConfigureAwait(false);
            return await ExchangeAsync(request, key, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<ApiAnswer> ExchangeAsync(ApiRequest request, string? key, CancellationToken cancellationToken)
    {
        using var slot = await _slots.TakeAsync(cancellationToken).ConfigureAwait(false);
        using var measured = _diagnostics.Begin(request.Name);
        try
        {
            var http = await _transport.PostAsync(request.Parameters, key, cancellationToken).ConfigureAwait(false);
            var parsed = Parse(http, request);
            if (!parsed.IsSuccess || http.Status >= 400)
            {
                throw ErrorTranslator.Translate(parsed, request, _device, key, http.Status);
            }

            ClientLog.Answered(_logger, _device, request.Name);
            return new ApiAnswer(parsed.Response, parsed.Code, parsed.Lines);
        }
        catch (PanOsException e)
        {
            measured.Failed(e);
            throw;
        }
    }

    private ParsedAnswer Parse(HttpAnswer http, ApiRequest request)
    {
        // Orders may be answered with nothing (a restart) or with a plain sentence (fetching a licence).
        var start = http.Body.AsSpan().TrimStart(" \t\r\n"u8);
        if (http.Status is 200 && request.Kind is not RequestKind.Read && request.IsOperation && !StartsLikeXml(start))
        {
            return AnswerParser.FromText(http.Body);
        }

        try
        {
            return AnswerParser.Parse(http.Body, _maxBytes);
        }
        catch (XmlException e)
        {
            throw new PanOsTransportException($"HTTP {http.Status} with a body that is not an answer of the XML API.", e)
            {
                Device = _device,
                HttpStatus = http.Status,
                IsTransient = http.Status >= 500,
                Remedy = http.Status >= 500 ? null : "Check that the address is that of a firewall's management interface.",
            };
        }
    }

    private static bool StartsLikeXml(ReadOnlySpan<byte> body) => body.StartsWith("<"u8) || body.StartsWith("\uFEFF<"u8);

    private async Task<string> GenerateKeyAsync(PanOsCredential.Login login)
    {
        // Nobody's own token: the key is for all who wait. The request's own time-out bounds it.
        var answer = await SendAsync(ApiRequest.KeyGeneration(login.User, login.Password), CancellationToken.None).ConfigureAwait(false);
        return answer.Result.Element("key")?.Value.Trim() is { Length: > 0 } key
            ? key
            : throw new PanOsAuthenticationException("The firewall answered the request for an API key without one.") { Device = _device };
    }

    private ResiliencePipeline<ApiAnswer> Retrying(PanOsClientOptions options, Func<PanOsTransportException, bool> isSafe)
    {
        var builder = new ResiliencePipelineBuilder<ApiAnswer> { TimeProvider = options.TimeProvider };
        if (options.MaxReadRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<ApiAnswer>
            {
                ShouldHandle = arguments => new(arguments.Outcome.Exception is PanOsTransportException failure && isSafe(failure)),
                MaxRetryAttempts = options.MaxReadRetries,
                Delay = options.RetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                MaxDelay = TimeSpan.FromSeconds(30),
                OnRetry = arguments =>
                {
                    ClientLog.Retrying(_logger, _device, arguments.RetryDelay, arguments.Outcome.Exception?.Message);
                    return default;
                },
            });
        }

        return builder.Build();
    }
}
