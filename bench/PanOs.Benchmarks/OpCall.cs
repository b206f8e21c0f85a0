using System.Globalization;
using System.Text;
using System.Xml.Linq;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace PanOs.Benchmarks;

/// <summary>
/// One operational command through the client, against a bare <see cref="HttpClient"/> that posts the same form and reads
/// the same XML, over one loopback server that allocates nothing. Alloc Ratio of BenchmarkDotNet's table is the one result;
/// its Ratio compares two stretches of time, in which threads met differently on few cores: <see cref="InTurnAsync"/> lets
/// both take turns instead, and its median is the other.
/// </summary>
#pragma warning disable CA1001 // BenchmarkDotNet calls EndAsync.
[MemoryDiagnoser]
public class OpCall
{
    private readonly XElement _command = new("show", new XElement("system", new XElement("info")));
    private LoopbackServer? _server;
    private HttpClient? _http;
    private PanOsClient? _client;

    internal static async Task RunAsync()
    {
        BenchmarkRunner.Run<OpCall>(DefaultConfig.Instance
            .AddJob(BenchmarkDotNet.Jobs.Job.MediumRun.WithLaunchCount(1).WithToolchain(InProcessEmitToolchain.Instance))
            .WithOptions(ConfigOptions.DisableOptimizationsValidator));
        await InTurnAsync();
    }

    /// <summary>Starts the server, and a client of each kind.</summary>
    [GlobalSetup]
    public void Start()
    {
        _server = new LoopbackServer(SystemInfo());
#pragma warning disable CA5359 // The server is this process.
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = false, SslOptions = { RemoteCertificateValidationCallback = (_, _, _, _) => true } });
#pragma warning restore CA5359
        _client = new PanOsClient(_server.Address, PanOsCredential.ApiKey("KEY"), new PanOsClientOptions { Trust = CertificateTrust.Pin(_server.Fingerprint) });
    }

    /// <summary>Ends what <see cref="Start"/> began.</summary>
    [GlobalCleanup]
    public async Task EndAsync()
    {
        await _client!.DisposeAsync();
        _http!.Dispose();
        _server!.Dispose();
    }

    /// <summary>The yardstick: what a user would write without any library.</summary>
    [Benchmark(Baseline = true)]
    public async Task<XElement> BareHttpClient()
    {
        using var content = new FormUrlEncodedContent([new("type", "op"), new("cmd", _command.ToString(SaveOptions.DisableFormatting))]);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_server!.Address, "api/")) { Content = content };
        request.Headers.Add("X-PAN-KEY", "KEY");
        using HttpResponseMessage response = await _http!.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using Stream body = await response.Content.ReadAsStreamAsync();
        XElement answer = XElement.Load(body);
        return answer.Attribute("status")?.Value is "success" ? answer : throw new InvalidOperationException("No success.");
    }

    /// <summary>The same command through the client, with all that it does besides.</summary>
    [Benchmark]
    public Task<XElement> PanOsClient() => _client!.RunCommandAsync(_command);

    // Rounds of both, each so short that both meet the same machine; which of the two is first changes with every round.
    private static async Task InTurnAsync()
    {
        const int Rounds = 400;
        const int Calls = 100;
        var calls = new OpCall();
        calls.Start();
        var bare = new List<double>();
        var typed = new List<double>();
        for (int round = -20; round < Rounds; round++)
        {
            bool bareFirst = int.IsEvenInteger(round);
            double first = await PerCallAsync(bareFirst ? calls.BareHttpClient : calls.PanOsClient, Calls);
            double second = await PerCallAsync(bareFirst ? calls.PanOsClient : calls.BareHttpClient, Calls);
            if (round >= 0)
            {
                bare.Add(bareFirst ? first : second);
                typed.Add(bareFirst ? second : first);
            }
        }

        await calls.EndAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"In turn, {Rounds} rounds of {Calls} calls: bare {Median(bare):0.0} us, client {Median(typed):0.0} us, median of the rounds' ratios {Median(typed.Zip(bare, (a, b) => a / b)):0.00}"));
    }

    private static async Task<double> PerCallAsync(Func<Task<XElement>> call, int calls)
    {
        long start = TimeProvider.System.GetTimestamp();
        for (int i = 0; i < calls; i++)
        {
            await call();
        }

        return TimeProvider.System.GetElapsedTime(start).TotalMicroseconds / calls;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    // As many leaves as a firewall answers with.
    private static string SystemInfo()
    {
        var text = new StringBuilder("<response status=\"success\"><result><system>");
        for (int i = 0; i < 60; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<some-field-{i}>value of the field {i}</some-field-{i}>");
        }

        return text.Append("</system></result></response>").ToString();
    }
}
