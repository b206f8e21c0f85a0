using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

/// <summary>Many clients at once over TLS.</summary>
public sealed class LoadTests(ITestOutputHelper output)
{
    private const string Tags = "/config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']/tag";

    private static bool Exhaustive => Environment.GetEnvironmentVariable("PANOS_EXHAUSTIVE") == "1";

    [Fact]
    public async Task Clients_that_read_write_and_commit_at_once_lose_nothing()
    {
        int clients = Exhaustive ? 50 : 8;
        TimeSpan duration = TimeSpan.FromSeconds(Exhaustive ? 30 : 2);
        await using ServerBench bench = await ServerBench.StartAsync();
        TimeProvider time = TimeProvider.System;
        long start = time.GetTimestamp();
        var memory = new List<(string When, long Bytes)> { ("start", Memory()) };
        Task middle = Task.Run(async () =>
        {
            await Task.Delay(duration / 2, time);
            memory.Add(("middle", Memory()));
        });

        using var limit = new CancellationTokenSource(duration, time);
        Client[] all = [.. Enumerable.Range(0, clients).Select(number => new Client(bench, number))];
        await Task.WhenAll(all.Select(client => Task.Run(() => client.RunAsync(limit.Token))));
        await middle;
        memory.Add(("end", Memory()));

        string[] written = [.. all.SelectMany(client => client.Written)];
        XElement candidate = await bench.AskAsync(("type", "config"), ("action", "get"), ("xpath", Tags));
        HashSet<string> found = [.. candidate.Descendants("entry").Select(entry => (string)entry.Attribute("name")!)];
        Assert.NotEmpty(written);
        Assert.Empty(written.Except(found, StringComparer.Ordinal));
        Assert.Equal(written.Length, found.Count);
        Assert.NotEqual(0, all.Sum(client => client.Commits));
        string memories = string.Join(", ", memory.Select(at => string.Create(CultureInfo.InvariantCulture, $"{at.When} {at.Bytes / 1048576} MB")));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{clients} clients, {time.GetElapsedTime(start).TotalSeconds:0} s: {all.Sum(client => client.Requests)} requests, {written.Length} writes, {all.Sum(client => client.Commits)} commits; memory {memories}"));
    }

    private static long Memory() => GC.GetTotalMemory(forceFullCollection: true);

    /// <summary>One client with a connection of its own. Whatever is not success or a documented refusal ends the test.</summary>
    private sealed class Client(ServerBench bench, int number)
    {
        public List<string> Written { get; } = [];

        public int Requests { get; private set; }

        public int Commits { get; private set; }

        public async Task RunAsync(CancellationToken enough)
        {
            using HttpClient http = ServerBench.Client(bench.Host.Listen!);
            for (int turn = 0; !enough.IsCancellationRequested; turn++)
            {
                switch (turn % 5)
                {
                    case 0:
                        await WriteAsync(http, string.Create(CultureInfo.InvariantCulture, $"c{number}-{turn}"));
                        break;
                    case 1:
                        Expect(await AskAsync(http, ("type", "op"), ("cmd", "<show><system><info/></system></show>")));
                        break;
                    case 2:
                        Expect(await AskAsync(http, ("type", "config"), ("action", "get"), ("xpath", Tags)));
                        break;
                    case 3:
                        Expect(await AskAsync(http, ("type", "config"), ("action", "show"), ("xpath", "/config/devices/entry/deviceconfig/system")));
                        break;
                    default:
                        await CommitAsync(http);
                        break;
                }
            }
        }

        private static void Expect(XElement answer) => Assert.Equal("success", (string?)answer.Attribute("status"));

        private async Task<XElement> AskAsync(HttpClient http, params (string, string)[] parameters)
        {
            Requests++;
            return await ServerBench.AskAsync(http, bench.Key, parameters);
        }

        private async Task WriteAsync(HttpClient http, string name)
        {
            XElement answer = await AskAsync(
                http, ("type", "config"), ("action", "set"), ("xpath", Tags), ("element", $"<entry name='{name}'><color>color1</color></entry>"));
            if ((string?)answer.Attribute("code") == "20")
            {
                Written.Add(name);
                return;
            }

            Assert.Equal("13", (string?)answer.Attribute("code"));
        }

        private async Task CommitAsync(HttpClient http)
        {
            XElement answer = await AskAsync(http, ("type", "commit"), ("cmd", "<commit/>"));
            if (answer.Descendants("job").Any())
            {
                Commits++;
                return;
            }

            // Nothing to commit, or somebody else's commit runs.
            Assert.True((string?)answer.Attribute("code") is "19" or "13" || (string?)answer.Attribute("status") == "error", answer.ToString());
        }
    }
}
