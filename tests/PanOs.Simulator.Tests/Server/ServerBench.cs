using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using SimulatorServer;

namespace PanOs.Simulator.Tests;

/// <summary>A server on free ports of loopback, and a client that pins its certificate.</summary>
internal sealed class ServerBench : IAsyncDisposable
{
    // A guard against a hang, never a thing to wait for.
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private ServerBench(ServerHost host)
    {
        Host = host;
        Http = Client(host.Listen!);
    }

    public ServerHost Host { get; }

    public HttpClient Http { get; }

    public string Key { get; private set; } = "";

    public static async Task<ServerBench> StartAsync(params string[] arguments)
    {
        (ServerOptions options, IReadOnlyList<string> faults) = ServerOptionsReader.Read(
            ["--listen", "127.0.0.1:0", "--time-scale", "600", .. arguments]);
        Assert.Empty(faults);
        var bench = new ServerBench(await ServerHost.StartAsync(options, TimeProvider.System));
        bench.Key = await KeyAsync(bench.Http);
        return bench;
    }

    public static HttpClient Client(Listener listener) =>
        Client(listener.Address, listener.Certificate?.GetCertHashString(HashAlgorithmName.SHA256) ?? "");

    /// <summary>A client that accepts the certificate with this SHA-256 fingerprint and no other.</summary>
    public static HttpClient Client(Uri address, string pin)
    {
        var handler = new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, certificate, _, _) =>
                    certificate is X509Certificate2 shown && shown.GetCertHashString(HashAlgorithmName.SHA256) == pin,
            },
        };
        return new HttpClient(handler) { BaseAddress = new Uri(address, "/api/"), Timeout = Patience };
    }

    public static async Task<string> KeyAsync(HttpClient http, string user = "admin", string password = "admin") => XElement.Parse(
        await http.GetStringAsync($"?type=keygen&user={user}&password={password}")).Descendants("key").Single().Value;

    public Task<HttpResponseMessage> SendAsync(params (string Name, string Value)[] parameters) => SendAsync(Http, Key, parameters);

    public static Task<HttpResponseMessage> SendAsync(HttpClient http, string key, params (string Name, string Value)[] parameters)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "")
        {
            Content = new FormUrlEncodedContent(parameters.Select(pair => KeyValuePair.Create(pair.Name, pair.Value))),
        };
        request.Headers.Add("X-PAN-KEY", key);
        return http.SendAsync(request);
    }

    public Task<XElement> AskAsync(params (string Name, string Value)[] parameters) => AskAsync(Http, Key, parameters);

    public static async Task<XElement> AskAsync(HttpClient http, string key, params (string Name, string Value)[] parameters)
    {
        using HttpResponseMessage response = await SendAsync(http, key, parameters);
        return XElement.Parse(await response.Content.ReadAsStringAsync());
    }

    public static Task<XElement> OpAsync(HttpClient http, string key, string command) => AskAsync(http, key, ("type", "op"), ("cmd", command));

    /// <summary>Commits, and asks for the job until it has ended.</summary>
    public static async Task<XElement> CommitAsync(HttpClient http, string key)
    {
        XElement answer = await AskAsync(http, key, ("type", "commit"), ("cmd", "<commit/>"));
        string job = answer.Descendants("job").Single().Value;
        return await UntilAsync(
            async () => (await OpAsync(http, key, $"<show><jobs><id>{job}</id></jobs></show>")).Descendants("job").Single(),
            found => found.Element("status")!.Value == "FIN");
    }

    public static async Task<T> UntilAsync<T>(Func<Task<T>> ask, Func<T, bool> done)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            T answer = await ask();
            if (done(answer))
            {
                return answer;
            }

            Assert.False(limit.IsCancellationRequested, $"Still {answer}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Host.DisposeAsync();
    }
}
