using System.Text.Json;
using System.Xml.Linq;
using static PanOs.Simulator.Tests.ApiBench;

namespace PanOs.Simulator.Tests;

/// <summary>Requests that another client library sent, replayed in their order; each scenario on a firewall of its own.</summary>
public class RecordedTrafficCorpusTests
{
    // Other parts of a firewall answer these; here it matters that the requests after them find what they expect.
    private static readonly string[] s_elsewhere = ["high-availability"];

    [Fact]
    public async Task Every_recorded_request_is_accepted_and_the_configuration_is_what_the_requests_describe()
    {
        string? directory = Environment.GetEnvironmentVariable("PANOS_TRAFFIC");
        Assert.SkipWhen(string.IsNullOrEmpty(directory), "PANOS_TRAFFIC does not name the directory of recorded requests.");
        List<Recorded> recorded =
        [
            .. (await File.ReadAllLinesAsync(Path.Combine(directory!, "pan-os-python.jsonl"), TestContext.Current.CancellationToken))
                .Select(line => JsonSerializer.Deserialize<Recorded>(line, JsonSerializerOptions.Web)!),
        ];
        Assert.Equal(127, recorded.Count);
        var scenarios = recorded.GroupBy(request => request.Label, StringComparer.Ordinal).ToList();
        Assert.Equal(6, scenarios.Count);
        foreach (IGrouping<string, Recorded> scenario in scenarios)
        {
            await ReplayAsync(scenario);
        }
    }

    private static async Task ReplayAsync(IGrouping<string, Recorded> scenario)
    {
        var bench = new ApiBench();
        ConfigurationStore store = bench.Firewall.Configuration;
        var running = new PlainConfiguration(store.Running.ToString());
        PlainConfiguration candidate = running.Copy();
        string key = "";
        foreach (Recorded recorded in scenario)
        {
            Dictionary<string, string> form = recorded.Form.ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
            if (form.ContainsKey("key"))
            {
                form["key"] = key;
            }

            if (form.GetValueOrDefault("cmd")?.Contains("<jobs>", StringComparison.Ordinal) == true)
            {
                // The recorded device numbered its jobs through all scenarios.
                form["cmd"] = "<show><jobs><id>1</id></jobs></show>";
            }

            ApiAnswer answer = bench.Firewall.Api.Handle(new ApiRequest(form));
            XElement response = XElement.Parse(answer.Body);
            string what = $"{scenario.Key}: {string.Join(' ', form.Values)}\n{answer.Body}";
            Assert.True(answer.Status == 200, what);
            Assert.True(IsAsDocumented(form, response), what);
            Describe(form, ref candidate, running);
            key = response.Descendants("key").FirstOrDefault()?.Value ?? key;
            if (form["type"] == "commit")
            {
                await bench.PassAsync(31);
                SimulatedJob job = bench.Firewall.Jobs.All[^1];
                Assert.True(job.Result == "OK", what + string.Join("\n", job.Details));
                running = candidate.Copy();
            }
        }

        Assert.Equal(candidate.Text(), new PlainConfiguration(store.Candidate.ToString()).Text());
        Assert.Equal(running.Text(), new PlainConfiguration(store.Running.ToString()).Text());
    }

    /// <summary>What the request says by the documents, on a plain tree.</summary>
    private static void Describe(Dictionary<string, string> form, ref PlainConfiguration candidate, PlainConfiguration running)
    {
        switch (form["type"], form.GetValueOrDefault("action"))
        {
            case ("config", "set"):
                candidate.Set(form["xpath"], form["element"]);
                break;
            case ("config", "edit"):
                candidate.Edit(form["xpath"], form["element"]);
                break;
            case ("config", "delete"):
                candidate.Delete(form["xpath"]);
                break;
            case ("op", _) when form["cmd"].Contains("<from>running-config.xml", StringComparison.Ordinal):
                candidate = running.Copy();
                break;
        }
    }

    private static bool IsAsDocumented(Dictionary<string, string> form, XElement response) =>
        (form["type"], form.GetValueOrDefault("action")) switch
        {
            ("keygen", _) => response.Descendants("key").Any(),
            ("config", "set" or "edit" or "delete") => Code(response) == "20",
            ("config", "get") => Code(response) is "19" or "7",
            // The rule that it renames was never made.
            ("config", "rename") => Code(response) == "7",
            ("commit", _) => Code(response) == "19",
            ("user-id", _) => Status(response) == "success",
            ("op", _) when s_elsewhere.Any(word => form["cmd"].Contains(word, StringComparison.Ordinal)) => true,
            ("op", _) => Status(response) == "success" && Code(response) is null,
            _ => false,
        };

    private sealed record Recorded(string Label, string[][] Form);
}
