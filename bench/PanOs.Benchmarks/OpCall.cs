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
/// the same XML, over one loopback server that allocates nothing. The columns Ratio and Alloc Ratio are the result.
/// </summary>
#pragma warning disable CA1001 // BenchmarkDotNet calls EndAsync.
[MemoryDiagnoser]
public class OpCall
{
    private readonly XElement _command = new("show", new XElement("system", new XElement("info")));
    private LoopbackServer? _server;
    private HttpClient? _http;
    private PanOsClient? _client;

    internal static void Run() => BenchmarkRunner.Run<OpCall>(DefaultConfig.Instance
        .AddJob(BenchmarkDotNet.Jobs.Job.MediumRun.WithLaunchCount(1).WithToolchain(InProcessEmitToolchain.Instance))
        .WithOptions(ConfigOptions.DisableOptimizationsValidator));

    /// <summary>Starts the server, and a client of each kind.</summary>
    [GlobalSetup]
    public void Start()
    {
        _server = new LoopbackServer(SystemInfo());
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        _client = new PanOsClient(_server.Address, PanOsCredential.ApiKey("KEY"));
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
