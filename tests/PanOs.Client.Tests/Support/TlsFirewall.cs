using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace PanOs.Client.Tests;

/// <summary>A real listener on loopback that speaks TLS and answers every request with the same body.</summary>
internal sealed class TlsFirewall : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new(TimeSpan.FromMinutes(1));
    private readonly X509Certificate2 _certificate;
    private readonly Func<string, string> _answer;
    private readonly Task _accepting;
    private int _connections;
    private int _requests;
    private int _now;
    private int _most;

    public TlsFirewall(X509Certificate2 certificate, Func<string, string>? answer = null)
    {
        _certificate = certificate;
        _answer = answer ?? (_ => Replies.Yes);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>How many TLS connections were made.</summary>
    public int Connections => _connections;

    public int Requests => _requests;

    /// <summary>The most requests that were being answered at the same time.</summary>
    public int MostAtOnce => _most;

    public Uri Address => new($"https://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public string Fingerprint => string.Join(':', Convert.ToHexString(SHA256.HashData(_certificate.RawData)).Chunk(2).Select(pair => new string(pair)));

    public PanOsClient Client(CertificateTrust trust, PanOsCredential? credential = null) => new(Address, credential ?? PanOsCredential.ApiKey("k"),
        new PanOsClientOptions { Trust = trust, Retry = { Reads = 0 } });

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        _end.Dispose();
        _certificate.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> serving = [];
        try
        {
            while (true)
            {
                serving.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
        }
        catch (Exception e) when (_end.IsCancellationRequested && e is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // Which of them a stopped listener throws depends on where the loop was.
            await Task.WhenAll(serving);
        }
    }

    private async Task ServeAsync(TcpClient socket)
    {
        using var _ = socket;
        try
        {
            await using var tls = new SslStream(socket.GetStream());
            await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _end.Token);
            Interlocked.Increment(ref _connections);
            while (await ReadRequestAsync(tls) is { } body)
            {
                Interlocked.Increment(ref _requests);
                int now = Interlocked.Increment(ref _now);
                InterlockedMax(ref _most, now);
                byte[] answer = Encoding.UTF8.GetBytes(_answer(body));
                byte[] head = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: {answer.Length}\r\n\r\n");
                Interlocked.Decrement(ref _now);
                await tls.WriteAsync(head, _end.Token);
                await tls.WriteAsync(answer, _end.Token);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException or ObjectDisposedException)
        {
            // The client did not like the certificate, or has gone.
        }
    }

    private async Task<string?> ReadRequestAsync(Stream stream)
    {
        var head = new StringBuilder();
        byte[] one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, _end.Token) == 0)
            {
                return null;
            }

            head.Append((char)one[0]);
        }

        string length = head.ToString().Split("\r\n").Single(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        byte[] body = new byte[int.Parse(length[15..], CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body, _end.Token);
        return Encoding.UTF8.GetString(body);
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value && Interlocked.CompareExchange(ref most, value, seen) != seen)
        {
        }
    }
}

/// <summary>Makes certificates.</summary>
internal static class Certificates
{
    private static readonly DateTimeOffset s_start = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static X509Certificate2 Authority(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        return request.CreateSelfSigned(s_start, new DateTimeOffset(2090, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }

    /// <summary>A certificate for a server, issued by an authority or by itself.</summary>
    public static X509Certificate2 Server(string host, X509Certificate2? issuer = null, int lastYear = 2089)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        var end = new DateTimeOffset(lastYear, 1, 1, 0, 0, 0, TimeSpan.Zero);
        if (issuer is null)
        {
            return request.CreateSelfSigned(s_start, end);
        }

        using var issued = request.Create(issuer, s_start, end, [1, 2, 3, 4]);
        return issued.CopyWithPrivateKey(key);
    }
}
