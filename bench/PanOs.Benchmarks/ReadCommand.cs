using System.Diagnostics;
using System.Xml;
using PanOs.Model;

namespace PanOs.Benchmarks;

/// <summary>Lists all addresses and security rules of vsys1 as records, beside an HttpClient and an XmlReader over the same answer.</summary>
internal static class ReadCommand
{
    private const int Runs = 5;
    private const string Vsys = "/config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']";

    public static async Task RunAsync(Device device)
    {
        ConfigurationView view = device.Client.In(Location.Vsys("vsys1"));
        await device.Client.GetSystemInfoAsync();
        string addresses = await MeasureAsync(device, $"{Vsys}/address", () => view.Addresses.ListAsync());
        string rules = await MeasureAsync(device, $"{Vsys}/rulebase/security/rules", () => view.SecurityRules.ListAsync());
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{{\"addresses\":{addresses},\"rules\":{rules},\"peakRssMB\":{Json.Number(process.PeakWorkingSet64 / 1e6)}}}");
    }

    private static async Task<string> MeasureAsync<T>(Device device, string xpath, Func<IAsyncEnumerable<T>> list)
        where T : ConfigurationObject
    {
        using HttpClient bare = device.CreateBareClient();
        long start = Live();
        (int count, double cold, _, long live) = await TypedAsync(list);
        double best = double.MaxValue;
        double bareBest = double.MaxValue;
        double firstAt = double.MaxValue;
        long allocated = long.MaxValue;
        await BareAsync(device, bare, xpath);
        await TypedAsync(list);
        for (int i = 0; i < Runs; i++)
        {
            bareBest = Math.Min(bareBest, await BareAsync(device, bare, xpath));
            long before = GC.GetTotalAllocatedBytes();
            (_, double ms, double first, long now) = await TypedAsync(list);
            allocated = Math.Min(allocated, GC.GetTotalAllocatedBytes() - before);
            best = Math.Min(best, ms);
            firstAt = Math.Min(firstAt, first);
            live = Math.Max(live, now);
        }

        return $"{{\"count\":{count},\"ms\":{Json.Number(best)},\"coldMs\":{Json.Number(cold)},\"bareMs\":{Json.Number(bareBest)},\"allocatedMB\":{Json.Number(allocated / 1e6)},"
            + $"\"ratio\":{Json.Number(best / bareBest)},\"firstMs\":{Json.Number(firstAt)},\"liveMB\":{Json.Number(Math.Max(0, live - start) / 1e6)}}}";
    }

    private static async Task<(int Count, double Milliseconds, double First, long Live)> TypedAsync<T>(Func<IAsyncEnumerable<T>> list)
    {
        long start = Stopwatch.GetTimestamp();
        int count = 0;
        double first = 0;
        long live = 0;
        await foreach (T _ in list())
        {
            if (count++ == 0)
            {
                first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }

            if (count % 4000 == 0)
            {
                live = Math.Max(live, GC.GetTotalMemory(forceFullCollection: false));
            }
        }

        return (count, Stopwatch.GetElapsedTime(start).TotalMilliseconds, first, live);
    }

    private static async Task<double> BareAsync(Device device, HttpClient client, string xpath)
    {
        long start = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(device.Address, "/api/"))
        {
            Content = new FormUrlEncodedContent([new("type", "config"), new("action", "get"), new("xpath", xpath)]),
        };
        request.Headers.Add("X-PAN-KEY", device.Key);
        using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using Stream body = await response.Content.ReadAsStreamAsync();
        using var reader = XmlReader.Create(body, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true });
        while (reader.Read())
        {
            // Only walked through: what any client must do at least.
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static long Live()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
