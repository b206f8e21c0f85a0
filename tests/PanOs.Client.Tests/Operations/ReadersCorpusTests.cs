using System.Xml.Linq;

namespace PanOs.Client.Tests;

/// <summary>
/// Every typed question answered with every capture. Which reader fits is told by the content of a capture, so that it
/// holds for captures that nobody has seen yet.
/// </summary>
public sealed class ReadersCorpusTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_question_gets_a_typed_answer_or_a_typed_error_from_every_capture()
    {
        foreach (var file in Captures())
        {
            var body = await File.ReadAllTextAsync(file, Ct);
            foreach (var (name, ask) in TypedQuestions.All)
            {
                try
                {
                    Assert.NotNull(await AnsweredBy(body, ask));
                }
                catch (PanOsException e)
                {
                    Assert.Equal("fw.example", e.Device);
                }
                catch (Exception e) when (e is not Xunit.Sdk.XunitException)
                {
                    Assert.Fail($"{name} answered with {Path.GetFileName(file)}: {e}");
                }
            }
        }
    }

    [Fact]
    public async Task A_capture_is_read_by_the_reader_that_its_content_calls_for()
    {
        var recognised = 0;
        foreach (var file in Captures())
        {
            var body = await File.ReadAllTextAsync(file, Ct);
            if (ResultIn(body) is not { } result)
            {
                continue;
            }

            foreach (var (question, isCalledFor, isRead) in s_shapes)
            {
                if (isCalledFor(result))
                {
                    recognised++;
                    var answer = await AnsweredBy(body, TypedQuestions.All[question]);
                    Assert.True(isRead(result, answer), $"{Path.GetFileName(file)} was not read by {question}.");
                }
            }
        }

        Assert.True(recognised >= 40, $"Only {recognised} captures were recognised by their content.");
    }

    [Fact]
    public async Task No_two_tables_are_taken_for_each_other()
    {
        string[] tables = ["interfaces", "arp", "routes", "forwarding", "sessions", "licences", "plugins", "user mappings", "dynamic groups", "registered addresses", "jobs"];
        foreach (var file in Captures())
        {
            var body = await File.ReadAllTextAsync(file, Ct);
            if (ResultIn(body) is not { } result || !result.Descendants("entry").Any())
            {
                continue;
            }

            List<string> takers = [];
            foreach (var table in tables)
            {
                try
                {
                    await AnsweredBy(body, TypedQuestions.All[table]);
                    takers.Add(table);
                }
                catch (PanOsException)
                {
                    // Not this one.
                }
            }

            Assert.True(takers.Count <= 1, $"{Path.GetFileName(file)} passes for {string.Join(" and for ", takers)}.");
        }
    }

    // What in a capture shows its kind, independent of the readers, and what its reader must find in it.
    private static readonly (string Question, Func<XElement, bool> IsCalledFor, Func<XElement, object, bool> IsRead)[] s_shapes =
    [
        ("system", r => r.Element("system")?.Element("hostname") is not null, (r, a) => ((SystemInfo)a).Hostname == r.Element("system")!.Element("hostname")!.Value),
        ("ha", r => r.Element("enabled") is not null && r.Descendants("local-info").Any(), (r, a) => ((HighAvailabilityState)a).Enabled == (r.Element("enabled")!.Value.Trim() == "yes")),
        ("jobs", r => r.Element("job") is { HasElements: true } && r.Element("log") is null, (r, a) => ((IReadOnlyList<Job>)a).Count == r.Elements("job").Count()),
        ("interfaces", r => r.Element("ifnet")?.Element("entry") is not null || r.Element("hw")?.Element("entry") is not null, (r, a) => ((IReadOnlyList<InterfaceState>)a).Count >= (r.Element("ifnet") ?? r.Element("hw"))!.Elements("entry").Count()),
        ("interface", r => r.Element("ifnet")?.Element("name") is not null, (r, a) => ((InterfaceDetail)a).Name == r.Element("ifnet")!.Element("name")!.Value.Trim()),
        ("routes", r => r.Element("entry")?.Element("nexthop") is not null, (r, a) => ((IReadOnlyList<RouteEntry>)a).Count == r.Elements("entry").Count()),
        ("forwarding", r => r.Element("fibs") is not null, (r, a) => ((IReadOnlyList<ForwardingEntry>)a).Count == r.Descendants("dst").Count()),
        ("lookup", r => r.Element("nh") is not null, (r, a) => ((RouteLookup)a).IsDropped == r.Element("nh")!.Value is "drop" or "discard"),
        ("arp", r => r.Element("max") is not null && r.Element("entries") is not null, (r, a) => ((ArpTable)a).Entries.Count == r.Element("entries")!.Elements("entry").Count()),
        ("sessions", r => r.Element("entry")?.Element("xsource") is not null, (r, a) => ((IReadOnlyList<SessionEntry>)a).Count == r.Elements("entry").Count()),
        ("licences", r => r.Element("licenses") is not null, (r, a) => ((IReadOnlyList<License>)a).Count == r.Element("licenses")!.Elements("entry").Count()),
        ("policy", r => r.Element("rules") is not null, (r, a) => ((IReadOnlyList<string>)a).Count == r.Element("rules")!.Elements("entry").Count()),
        ("version", r => r.Element("sw-version") is not null && r.Element("model") is not null, (r, a) => ((DeviceVersion)a).Version == r.Element("sw-version")!.Value.Trim()),
        ("log", r => r.Element("log")?.Element("logs") is not null, (r, a) => ((LogPage)a).Entries.Count == r.Descendants("entry").Count(entry => entry.Attribute("logid") is not null)),
        ("registered addresses", r => r.Element("entry")?.Attribute("ip") is not null, (r, a) => ((IReadOnlyList<RegisteredAddress>)a).Count == r.Elements("entry").Count()),
        ("user mappings", r => r.Element("entry")?.Element("idle_timeout") is not null, (r, a) => ((IReadOnlyList<UserMapping>)a).Count == r.Elements("entry").Count()),
        ("dynamic groups", r => r.Element("dyn-addr-grp") is not null, (r, a) => ((IReadOnlyList<DynamicAddressGroup>)a).Count == r.Element("dyn-addr-grp")!.Elements("entry").Count()),
        ("user-id", r => r.Element("uid-response") is not null, (r, a) => ((UserIdResult)a).Failures.Count == r.Descendants("entry").Count()),
        ("chassis ready", r => !r.HasElements && r.Value.Trim() is "yes" or "no", (r, a) => (bool)a == r.Value.Trim() is "yes"),
        ("clock", r => r.Element("member")?.Value.Contains("time:", StringComparison.Ordinal) == true, (_, a) => ((DeviceClock)a).Time is not null),
    ];

    private static string[] Captures()
    {
        var files = Directory.GetFiles(Path.Combine(Corpus.Root(), "responses"), "*.xml");
        Assert.NotEmpty(files);
        return files;
    }

    private static async Task<object> AnsweredBy(string body, Func<PanOsClient, CancellationToken, Task<object>> ask)
    {
        await using var client = new ScriptedFirewall { Otherwise = _ => ScriptedFirewall.Xml(body) }
            .Client(configure: options => (options.Retry.Reads, options.Retry.IdempotentWrites) = (0, 0));
        return await ask(client, Ct);
    }

    private static XElement? ResultIn(string body)
    {
        try
        {
            return XDocument.Parse(body.TrimStart('\uFEFF')).Root is { } root && root.Attribute("status")?.Value is "success" or null ? root.Element("result") : null;
        }
        catch (System.Xml.XmlException)
        {
            // A few were cut out of test code and are no documents.
            return null;
        }
    }
}
