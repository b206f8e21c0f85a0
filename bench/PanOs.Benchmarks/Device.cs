using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;

namespace PanOs.Benchmarks;

/// <summary>The device that a command is run against, from its options, with the requests and connections counted.</summary>
internal sealed class Device : IAsyncDisposable
{
    private readonly CountingHandler _handler;

    private Device(Uri address, string user, string password)
    {
        Address = address;
        _handler = new CountingHandler(new SocketsHttpHandler
        {
            UseCookies = false,
            AllowAutoRedirect = false,
            ConnectCallback = ConnectAsync,

#pragma warning disable CA5359 // --pin-any: a measurement of one's own lab needs no proof of who answers.
            SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = static (_, _, _, _) => true },
#pragma warning restore CA5359
        });
        Client = new PanOsClient(address, PanOsCredential.UserPassword(user, password), new PanOsClientOptions
        {
            Handler = _handler,
            RequestTimeout = TimeSpan.FromMinutes(5),
            MaxResponseBytes = 256L * 1024 * 1024,
            Administrator = user,
        });
    }

    public Uri Address { get; }

    public PanOsClient Client { get; }

    public int Requests => _handler.Requests;

    public int Connections { get; private set; }

    /// <summary>The API key of the last request, for asking without the client.</summary>
    public string? Key => _handler.Key;

    /// <summary>Reads <c>--url URL --user U --password P --pin-any</c>; null when one is missing.</summary>
    public static Device? FromOptions(string[] args) =>
        Option(args, "--url") is { } url && Option(args, "--user") is { } user && Option(args, "--password") is { } password && args.Contains("--pin-any")
            ? new Device(new Uri(url), user, password)
            : null;

    public static string? Option(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var index && index + 1 < args.Length ? args[index + 1] : null;

    /// <summary>Opens another way to the same device, without the client.</summary>
    public HttpClient CreateBareClient() => new(_handler, disposeHandler: false) { Timeout = TimeSpan.FromMinutes(5) };

    /// <summary>How many requests there were when the last commit was asked for, that one included.</summary>
    public int RequestsToCommit => _handler.RequestsToCommit;

    /// <summary>Forgets the requests that were counted; connections stay open, and stay counted.</summary>
    public void Reset()
    {
        _handler.Requests = 0;
        _handler.RequestsToCommit = 0;
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        _handler.Dispose();
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        Connections++;
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class CountingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public int Requests { get; set; }

        public int RequestsToCommit { get; set; }

        public string? Key { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            Key = request.Headers.TryGetValues("X-PAN-KEY", out var keys) ? keys.First() : Key;
            if (request.Content is FormUrlEncodedContent form && (await form.ReadAsStringAsync(cancellationToken)).Contains("type=commit", StringComparison.Ordinal))
            {
                RequestsToCommit = Requests;
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}

/// <summary>Numbers as JSON writes them.</summary>
internal static class Json
{
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
