using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using PanOs.Simulator;

namespace PanOs.Benchmarks;

/// <summary>
/// What it costs a simulated firewall to serve 20,000 addresses of a configuration of 7 MB in process, as a ratio to
/// writing the same bytes to a file; and what it costs to push 5,000 rules to it.
/// </summary>
internal static class ServeLargeConfiguration
{
    private const int Addresses = 20_000;
    private const int Rules = 5_000;
    private const string Password = "benchmark";
    private const string Vsys = "/config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']";

    public static async Task RunAsync(int runs)
    {
        string configuration = Configuration();
        var world = new SimulatedWorld();
        SimulatedFirewall firewall = await world.AddFirewallAsync(new StandaloneFirewall
        {
            Firewall = new SimulatedFirewallOptions { Configuration = configuration },
            Passwords = new Dictionary<string, string>(StringComparer.Ordinal) { ["admin"] = Password },
        });
        await world.Clock.DelayAsync(TimeSpan.FromMinutes(10));
        using var client = new HttpClient(world.CreateFirewallHandler(firewall)) { BaseAddress = new Uri("https://192.0.2.1/api/") };
        string key = XElement.Parse(Encoding.UTF8.GetString(await AskAsync(client, null, ("type", "keygen"), ("user", "admin"), ("password", Password))))
            .Descendants("key").Single().Value;

        (string, string)[] get = [("type", "config"), ("action", "get"), ("xpath", Vsys + "/address/entry")];
        byte[] answer = await AskAsync(client, key, get);
        string file = Path.GetTempFileName();
        try
        {
            double serve = await MedianAsync(runs, () => AskAsync(client, key, get));
            double write = await MedianAsync(runs, () => File.WriteAllBytesAsync(file, answer));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"configuration {configuration.Length / 1e6:0.0} MB, answer {answer.Length / 1e6:0.0} MB, {runs} runs: serve {serve:0.0} ms, write {write:0.0} ms, ratio {serve / write:0.0}"));
        }
        finally
        {
            File.Delete(file);
        }

        await PushRulesAsync(client, key);
    }

    private static async Task PushRulesAsync(HttpClient client, string key)
    {
        var one = Stopwatch.StartNew();
        for (int i = 0; i < Rules; i++)
        {
            await AskAsync(client, key, ("type", "config"), ("action", "set"), ("xpath", Vsys + "/rulebase/security/rules"), ("element", Rule("single", i)));
        }

        one.Stop();
        var together = Stopwatch.StartNew();
        const int batch = 500;
        for (int i = 0; i < Rules; i += batch)
        {
            string operations = string.Concat(Enumerable.Range(i, batch).Select(n => $"<set xpath=\"{Vsys}/rulebase/security/rules\">{Rule("batch", n)}</set>"));
            await AskAsync(client, key, ("type", "config"), ("action", "multi-config"), ("element", $"<multi-configure-request>{operations}</multi-configure-request>"));
        }

        together.Stop();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Rules} rules: one by one {one.ElapsedMilliseconds} ms, {batch} in a request {together.ElapsedMilliseconds} ms"));
        var commit = Stopwatch.StartNew();
        await AskAsync(client, key, ("type", "commit"), ("cmd", "<commit/>"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"asking for a commit of them {commit.ElapsedMilliseconds} ms"));
    }

    private static string Rule(string kind, int n) => string.Create(CultureInfo.InvariantCulture,
        $"<entry name='{kind}-{n}'><from><member>any</member></from><to><member>any</member></to><source><member>address-{n}</member></source><destination><member>any</member></destination><application><member>any</member></application><service><member>any</member></service><action>allow</action></entry>");

    private static async Task<byte[]> AskAsync(HttpClient client, string? key, params (string Name, string Value)[] parameters)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "")
        {
            Content = new FormUrlEncodedContent(parameters.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal)),
        };
        if (key is not null)
        {
            request.Headers.Add("X-PAN-KEY", key);
        }

        using HttpResponseMessage response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static async Task<double> MedianAsync(int runs, Func<Task> run)
    {
        await run();
        var times = new List<double>();
        for (int i = 0; i < runs; i++)
        {
            var watch = Stopwatch.StartNew();
            await run();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return times[times.Count / 2];
    }

    private static string Configuration()
    {
        var text = new StringBuilder("<config version=\"10.2.0\"><mgt-config><users/></mgt-config><shared/><devices><entry name=\"localhost.localdomain\"><network/><deviceconfig><system><hostname>bench</hostname></system></deviceconfig><vsys><entry name=\"vsys1\"><address>");
        for (int i = 0; i < Addresses; i++)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"<entry name=\"address-{i}\"><ip-netmask>10.{i >> 16 & 255}.{i >> 8 & 255}.{i & 255}/32</ip-netmask><description>{new string('d', 180)} {i}</description><tag><member>tag-{i % 50}</member><member>tag-{i % 7}</member></tag></entry>");
        }

        text.Append("</address><tag>");
        for (int i = 0; i < 50; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<entry name=\"tag-{i}\"/>");
        }

        return text.Append("</tag><rulebase><security><rules/></security></rulebase></entry></vsys></entry></devices></config>").ToString();
    }
}
