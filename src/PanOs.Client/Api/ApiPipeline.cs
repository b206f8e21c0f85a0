using System.Xml;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace PanOs;

/// <summary>From a request to a good answer: a slot, a credential, the wire, the envelope, and another try where it is safe.</summary>
internal sealed class ApiPipeline : IDisposable
{
    private readonly string _device;
    private readonly PanOsClientOptions _options;
    private readonly FlurlTransport _transport;
    private readonly RequestSlots _slots;
    private readonly CredentialSource _credential;
    private readonly ClientDiagnostics _diagnostics;
    private readonly RetryPolicies _retries;
    private readonly WireLog _wire;
    private readonly KnownSecrets _secrets = new();
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _disposal = new();

    public ApiPipeline(Uri address, PanOsCredential credential, PanOsClientOptions options)
    {
        _options = options = options.Validated();
        _device = address.Authority;
        _logger = options.LoggerFactory?.CreateLogger("PanOs.Client") ?? NullLogger.Instance;
        _wire = new WireLog(_device, options, _secrets);
        _transport = new FlurlTransport(address, options);
        _slots = new RequestSlots(options.MaxConcurrentRequests);
        _diagnostics = new ClientDiagnostics(address, options.TimeProvider);
        _retries = new RetryPolicies(_device, options.Retry, options.TimeProvider, _logger, _diagnostics);
        _credential = new CredentialSource(credential, _device, new KeyRing(options.TimeProvider, options.KeyRenewalInterval, GenerateKeyAsync), options.KeyPlacement);
    }

    public ILogger Logger => _logger;

    public ClientDiagnostics Diagnostics => _diagnostics;

    public long MaxRequestBytes => _options.MaxRequestBytes;

    /// <summary>The lines without the secrets that this client has sent.</summary>
    public IReadOnlyList<string> Mask(IReadOnlyList<string> lines) => SecretMask.Apply(lines, _secrets);

    /// <summary>Sends a request and reads the whole answer.</summary>
    public Task<ApiAnswer> SendAsync(ApiRequest request, CancellationToken cancellationToken) =>
        ExecuteAsync(new Call<ApiAnswer>(request, static (self, exchange, request) => self.ReadAnswerAsync(exchange, request), cancellationToken));

    /// <summary>Sends a request and reads the answer up to the start of its result. See <see cref="AnswerStream"/>.</summary>
    public Task<AnswerStream> OpenStreamAsync(ApiRequest request, CancellationToken cancellationToken) =>
        ExecuteAsync(new Call<AnswerStream>(
            request,
            static (self, exchange, request) => AnswerStream.OpenAsync(exchange, self.FaultsOf(request), self._options.MaxResponseDepth, request.HasWholeEntries),
            cancellationToken));

    /// <summary>Sends a request that is answered with a file. See <see cref="ApiContent"/>.</summary>
    public Task<ApiContent> OpenContentAsync(ApiRequest request, CancellationToken cancellationToken) =>
        ExecuteAsync(new Call<ApiContent>(
            request,
            static (self, exchange, request) => ApiContent.OpenAsync(exchange, self.FaultsOf(request), self._options.MaxResponseDepth, self._options.MaxResponseBytes),
            cancellationToken)
        {
            IsDownload = true,
        });

    public void Dispose()
    {
        if (!_disposal.IsCancellationRequested)
        {
            _disposal.Cancel();
            _transport.Dispose();
        }
    }

    private async Task<T> ExecuteAsync<T>(Call<T> call)
    {
        ThrowIfDisposed();
        call.Caller.ThrowIfCancellationRequested();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(call.Caller, _disposal.Token);
        try
        {
            return await _retries.For(call.Request.Kind).ExecuteAsync(
                static (state, token) => state.Self.SendOnceAsync(state.Call, token),
                (Self: this, Call: call),
                ending.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            call.Caller.ThrowIfCancellationRequested();
            ThrowIfDisposed();
            throw;
        }
    }

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_disposal.IsCancellationRequested, typeof(PanOsClient));

    private async ValueTask<T> SendOnceAsync<T>(Call<T> call, CancellationToken cancellationToken)
    {
        if (call.Request.BeforeAttempt is { } check)
        {
            await check(cancellationToken).ConfigureAwait(false);
        }

        if (!call.Request.NeedsKey)
        {
            return await ExchangeAsync(call, access: null, cancellationToken).ConfigureAwait(false);
        }

        var access = await OrNotSentAsync(_credential.GetAsync(cancellationToken), call.Request).ConfigureAwait(false);
        try
        {
            return await ExchangeAsync(call, access, cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsAuthenticationException e) when (e.IsInvalidCredential && call.Request.Upload is null or { CanBeSent: true })
        {
            // The request was refused before anything was done, so sending it again is safe whatever it does.
            if (await OrNotSentAsync(_credential.RenewAsync(access, cancellationToken), call.Request).ConfigureAwait(false) is not { } renewed)
            {
                throw;
            }

            ClientLog.RenewedCredential(_logger, _device);
            return await ExchangeAsync(call, renewed, cancellationToken).ConfigureAwait(false);
        }
    }

    // A key that was asked for and did not come leaves the request itself unsent: no lost commit is to be looked for.
    private async ValueTask<T> OrNotSentAsync<T>(ValueTask<T> credential, ApiRequest request)
    {
        try
        {
            return await credential.ConfigureAwait(false);
        }
        catch (PanOsTransportException e)
        {
            throw new PanOsTransportException($"{request.Name} was not sent, because no API key was got: {e.Reason}", e)
            {
                Device = _device,
                IsTransient = e.IsTransient,
                WasNotSent = true,
                WasRetried = true,
                HttpStatus = e.HttpStatus,
                Excerpt = e.Excerpt,
                CertificateFingerprint = e.CertificateFingerprint,
                Remedy = e.Remedy,
            };
        }
    }

    private async ValueTask<T> ExchangeAsync<T>(Call<T> call, Access? access, CancellationToken cancellationToken)
    {
        _secrets.Remember(call.Request, access);
        bool isTransfer = call.IsDownload || call.Request.Upload is not null;
        using var slot = await _slots.TakeAsync(cancellationToken).ConfigureAwait(false);
        using var measured = _diagnostics.Begin(call.Request.Name);
        HttpExchange? exchange = null;
        try
        {
            _wire.Sending(call.Request);
            exchange = await _transport.PostAsync(
                call.Request,
                access,
                isTransfer ? _options.TransferTimeout : _options.RequestTimeout,
                call.IsDownload ? long.MaxValue : _options.MaxResponseBytes,
                call.Caller,
                _disposal.Token).ConfigureAwait(false);
            var answer = await call.Read(this, exchange, call.Request).ConfigureAwait(false);
            if (answer is IAsyncDisposable)
            {
                // It reads on, and owns the connection.
                exchange = null;
            }

            ClientLog.Answered(_logger, _device, call.Request.Name);
            return answer;
        }
        catch (Exception e)
        {
            measured.Failed(e);
            throw;
        }
        finally
        {
            if (exchange is not null)
            {
                await exchange.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private async ValueTask<ApiAnswer> ReadAnswerAsync(HttpExchange exchange, ApiRequest request)
    {
        using var body = await exchange.ReadToEndAsync().ConfigureAwait(false);
        _wire.Received(request, exchange.Status, body.Memory);
        var parsed = Parse(exchange.Status, body, request);
        if (exchange.Status >= 400 || request.Tolerates?.Invoke(parsed.Response) is not true)
        {
            FaultsOf(request).ThrowIfRefused(parsed, exchange.Status);
        }

        return new ApiAnswer(parsed.Response, parsed.Code, parsed.Lines) { Device = _device, Request = request.Name };
    }

    private ParsedAnswer Parse(int status, PooledBody body, ApiRequest request)
    {
        // Orders may be answered with nothing (a restart) or with a plain sentence (fetching a licence).
        var start = body.Memory.Span.TrimStart(" \t\r\n"u8);
        if (status is 200 && request is { Kind: not RequestKind.Read, IsOperation: true } && !StartsLikeXml(start))
        {
            return AnswerParser.FromText(body.Memory.Span);
        }

        try
        {
            return AnswerParser.Parse(body.Stream, _options.MaxResponseDepth);
        }
        catch (XmlException e)
        {
            throw FaultsOf(request).NotAnAnswer(status, body.Memory, e);
        }
    }

    private AnswerFaults FaultsOf(ApiRequest request) => new(_device, request, _secrets);

    private static bool StartsLikeXml(ReadOnlySpan<byte> body) => body.StartsWith("<"u8) || body.StartsWith("\uFEFF<"u8);

    private async Task<string> GenerateKeyAsync(PanOsCredential.Login login)
    {
        // Nobody's own token: the key is for all who wait. The request's own time-out bounds it.
        var answer = await SendAsync(ApiRequest.KeyGeneration(login.User, login.Password), CancellationToken.None).ConfigureAwait(false);
        return PanOsCredential.Cleaned(answer.Result.Element("key")?.Value)
            ?? throw new PanOsAuthenticationException("The firewall answered the request for an API key without one.") { Device = _device };
    }

    /// <summary>What a caller wants: a request, and what is made of its answer.</summary>
    private sealed record Call<T>(ApiRequest Request, Func<ApiPipeline, HttpExchange, ApiRequest, ValueTask<T>> Read, CancellationToken Caller)
    {
        // A file goes straight to whoever asked for it, so its size is no danger here.
        public bool IsDownload { get; init; }
    }
}
