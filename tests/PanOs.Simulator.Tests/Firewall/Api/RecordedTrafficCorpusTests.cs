using System.Text.Json;
using System.Xml.Linq;
using static PanOs.Simulator.Tests.ApiBench;

namespace PanOs.Simulator.Tests;

/// <summary>Requests that another client library sent, replayed.</summary>
public class RecordedTrafficCorpusTests
{
    // These belong to other parts of a firewall, or to what it is refused.
    private static readonly string[] s_elsewhere = ["high-availability"];

    [Fact]
    public async Task Every_recorded_request_gets_the_documented_kind_of_answer()
    {
        string? directory = Environment.GetEnvironmentVariable("PANOS_TRAFFIC");
        Assert.SkipWhen(string.IsNullOrEmpty(directory), "PANOS_TRAFFIC does not name the directory of recorded requests.");
        var bench = new ApiBench();
        string key = "", scenario = "";
        int lines = 0;
        foreach (string line in await File.ReadAllLinesAsync(Path.Combine(directory!, "pan-os-python.jsonl"), TestContext.Current.CancellationToken))
        {
            Recorded recorded = JsonSerializer.Deserialize<Recorded>(line, JsonSerializerOptions.Web)!;
            Dictionary<string, string> form = recorded.Form.ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
            if (recorded.Label != scenario)
            {
                (bench, scenario) = (new ApiBench(), recorded.Label);
            }

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
            string what = $"line {++lines}: {line}\n{answer.Body}";
            Assert.True(answer.Status == 200, what);
            Assert.True(IsAsDocumented(form, response), what);
            key = response.Descendants("key").FirstOrDefault()?.Value ?? key;
            if (form["type"] == "commit")
            {
                await bench.PassAsync(31);
                SimulatedJob job = bench.Firewall.Jobs.All[^1];
                Assert.True(job.Result == "OK", what + string.Join("\n", job.Details));
            }
        }

        Assert.Equal(127, lines);
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
