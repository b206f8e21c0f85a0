using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Xml.Linq;

namespace PanOs.Benchmarks;

/// <summary>
/// One operational command through the client, against a bare <see cref="HttpClient"/> that posts the same form and reads
/// the same XML. Both take turns in one process over one loopback server that allocates nothing.
/// </summary>
internal static class OpCall
{
    private const int Calls = 400;

    public static async Task RunAsync(int rounds)
    {
        using var server = new LoopbackServer(SystemInfo());
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        await using var client = new PanOsClient(server.Address, PanOsCredential.ApiKey("KEY"));
        var command = new XElement("show", new XElement("system", new XElement("info")));
        Func<Task> bare = () => BareAsync(http, server.Address, command);
        Func<Task> ours = () => client.RunCommandAsync(command);
        for (int i = 0; i < 3; i++)
        {
            await MeasureAsync(bare);
            await MeasureAsync(ours);
        }

        List<Cost> bares = [];
        List<Cost> all = [];
        for (int i = 0; i < rounds; i++)
        {
            bares.Add(await MeasureAsync(bare));
            all.Add(await MeasureAsync(ours));
        }

        Print("HttpClient", bares);
        Print("PanOsClient", all);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"ratio of the best: time {Best(all).Microseconds / Best(bares).Microseconds:0.00}, CPU {Cpu(all) / Cpu(bares):0.00}, allocation {all.Min(cost => cost.Bytes) / bares.Min(cost => cost.Bytes):0.00}; median of the rounds: time {MedianRatio(all, bares):0.00}"));
    }

    private static async Task BareAsync(HttpClient http, Uri address, XElement command)
    {
        using var content = new FormUrlEncodedContent([new("type", "op"), new("cmd", command.ToString(SaveOptions.DisableFormatting))]);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "api/")) { Content = content };
        request.Headers.Add("X-PAN-KEY", "KEY");
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using Stream body = await response.Content.ReadAsStreamAsync();
        XElement answer = XElement.Load(body);
        if (answer.Attribute("status")?.Value is not "success")
        {
            throw new InvalidOperationException("No success.");
        }
    }

    private static async Task<Cost> MeasureAsync(Func<Task> call)
    {
        GC.Collect();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < Calls; i++)
        {
            await call();
        }

        double microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds / Calls;
        return new Cost(microseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / Calls, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / (double)Calls);
    }

    private static Cost Best(List<Cost> costs) => costs.MinBy(cost => cost.Microseconds)!;

    private static double Cpu(List<Cost> costs) => costs.Min(cost => cost.CpuMicroseconds);

    private static double MedianRatio(List<Cost> ours, List<Cost> bare) =>
        ours.Zip(bare, (mine, theirs) => mine.Microseconds / theirs.Microseconds).Order().ElementAt(ours.Count / 2);

    private static void Print(string name, List<Cost> costs) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-12} best of {costs.Count} x {Calls} calls: {Best(costs).Microseconds:0.0} us, {Cpu(costs):0.0} us of CPU, {costs.Min(cost => cost.Bytes):0} bytes a call"));

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

    private sealed record Cost(double Microseconds, double CpuMicroseconds, double Bytes);

    /// <summary>Answers every request of one connection after another with the same bytes, synchronously.</summary>
    private sealed class LoopbackServer : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly byte[] _answer;

        public LoopbackServer(string body)
        {
            _answer = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
            _listener.Start();
            new Thread(Accept) { IsBackground = true }.Start();
        }

        public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

        public void Dispose() => _listener.Stop();

        private void Accept()
        {
            try
            {
                while (true)
                {
                    Socket socket = _listener.AcceptSocket();
                    new Thread(() => Serve(socket)) { IsBackground = true }.Start();
                }
            }
            catch (SocketException)
            {
                // Stopped.
            }
        }

        private void Serve(Socket socket)
        {
            socket.NoDelay = true;
            byte[] buffer = new byte[8192];
            int count = 0;
            int read;
            while ((read = socket.Receive(buffer, count, buffer.Length - count, SocketFlags.None)) > 0)
            {
                count += read;
                if (IsWhole(buffer.AsSpan(0, count)))
                {
                    socket.Send(_answer);
                    count = 0;
                }
            }

            socket.Dispose();
        }

        private static bool IsWhole(ReadOnlySpan<byte> request)
        {
            int end = request.IndexOf("\r\n\r\n"u8);
            int at = request.IndexOf("Content-Length: "u8);
            if (end < 0 || at < 0)
            {
                return false;
            }

            ReadOnlySpan<byte> digits = request[(at + 16)..];
            int length = 0;
            for (int i = 0; digits[i] is >= (byte)'0' and <= (byte)'9'; i++)
            {
                length = (length * 10) + digits[i] - '0';
            }

            return request.Length >= end + 4 + length;
        }
    }
}
