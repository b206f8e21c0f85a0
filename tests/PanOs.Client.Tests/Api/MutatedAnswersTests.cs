using System.Diagnostics;
using System.Net;
using System.Text;
using System.Xml.Linq;

namespace PanOs.Client.Tests;

/// <summary>
/// Broken answers into every family of readers, the same ones in every run: nothing but <see cref="PanOsException"/> comes
/// out, soon, and without much memory.
/// </summary>
public sealed class MutatedAnswersTests
{
    private static readonly int s_rounds = Environment.GetEnvironmentVariable("PANOS_EXHAUSTIVE") == "1" ? 20_000 : 400;

    private static readonly Dictionary<string, Func<PanOsClient, Task>> s_families = new(StringComparer.Ordinal)
    {
        ["envelope"] = client => client.RunCommandAsync(new XElement("show")),
        ["key"] = async client =>
        {
            await client.HasPendingChangesAsync();
            await client.IsChassisReadyAsync();
        },
        ["system"] = client => client.GetSystemInfoAsync(),
        ["plugins"] = client => client.GetPluginsAsync(),
        ["jobs"] = client => client.GetJobsAsync(),
        ["job"] = client => client.GetJobAsync(4),
        ["high availability"] = client => client.GetHighAvailabilityStateAsync(),
        ["sync"] = client => client.SyncToPeerAsync(),
        ["interfaces"] = client => client.GetInterfacesAsync(),
        ["route"] = client => client.LookUpRouteAsync("default", IPAddress.Parse("192.0.2.1")),
        ["security policy"] = client => client.MatchSecurityPolicyAsync(Query),
        ["nat policy"] = client => client.MatchNatPolicyAsync(Query),
        ["locks"] = client => client.GetConfigurationLocksAsync(),
        ["configuration"] = client => client.GetConfigurationAsync(XPath.Config),
        ["zones"] = client => DrainAsync(client.In(Location.Vsys("vsys1")).Zones.ListAsync()),
        ["security rules"] = client => DrainAsync(client.In(Location.Vsys("vsys1")).SecurityRules.ListAsync()),
        ["NAT rules"] = client => DrainAsync(client.In(Location.Vsys("vsys1")).NatRules.ListAsync()),
        ["stream"] = async client =>
        {
            await using var answer = await client.OpenStreamAsync(ApiRequest.ReadConfiguration(XPath.Config, ConfigSource.Candidate), CancellationToken.None);
            await answer.EnterAsync();
            while (await answer.NextAsync() is not null)
            {
            }
        },
        ["file"] = async client =>
        {
            await using var file = await client.OpenContentAsync(new ApiRequest(RequestKind.Read, [new("type", "export")]) { Name = "export" }, CancellationToken.None);
            await file.Stream.CopyToAsync(Stream.Null);
        },
    };

    private static readonly string[] s_tokens =
    [
        "<", ">", "&", "\"", "'", "]]>", "<![CDATA[", "<!--", "<!DOCTYPE r [<!ENTITY a \"b\">]>", "&a;", "</result>", "<result>", "<entry name='x'>",
        "<entry/>", "<job><id>99999999999999999999</id></job>", "\0", "\u0001", "ÿ", "\uFEFF", "<?xml version=\"9.9\"?>", "xmlns='u'", "2023/99/99 99:99:99", "-1", "1e999",
    ];

    private static PolicyQuery Query => new()
    {
        FromZone = "trust",
        ToZone = "untrust",
        Source = IPAddress.Parse("10.0.1.5"),
        Destination = IPAddress.Parse("192.0.2.1"),
    };

    public static TheoryData<string> Families => [.. s_families.Keys];

    [Theory]
    [MemberData(nameof(Families))]
    public async Task Only_the_clients_own_exceptions_come_out(string family)
    {
        var seeds = Seeds();
        var random = new Random(20261125);
        byte[] body = [];
        int status = 200;
        var firewall = new ScriptedFirewall
        {
            Otherwise = _ => new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(body) },
        };
        await using var client = firewall.Client(configure: options => options.Retry = new RetryOptions { Reads = 0, IdempotentWrites = 0, OtherWrites = 0, BusyRetries = 0 });
        for (int round = 0; round < s_rounds; round++)
        {
            body = Mutated(seeds[random.Next(seeds.Count)], random);
            status = random.Next(20) switch { 0 => 403, 1 => 500, 2 => 400, _ => 200 };
            firewall.Requests.Clear();
            long start = Stopwatch.GetTimestamp();
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                await s_families[family](client);
            }
            catch (PanOsException)
            {
                // As it should be.
            }
            catch (Exception e)
            {
                Assert.Fail($"Round {round} with HTTP {status}: {e}\n{Encoding.UTF8.GetString(body)}");
            }

            // Far above what any of them takes; a stall or an explosion is far above these.
            Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(60), $"Round {round} hung.");
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - allocated < 500_000_000, $"Round {round} took too much memory.");
        }
    }

    [Theory]
    [InlineData("<response status=\"success\"><result>", "<a>", 200_000)]
    [InlineData("<response status=\"error\" code=\"12\"><msg>", "<line>", 200_000)]
    [InlineData("<response status=\"success\"><result><job><details>", "<line>x", 100_000)]
    public async Task An_answer_that_is_nested_very_deep_fails_fast(string start, string nested, int depth)
    {
        string body = start + string.Concat(Enumerable.Repeat(nested, depth));
        await using var client = new ScriptedFirewall { Otherwise = _ => ScriptedFirewall.Xml(body) }
            .Client(configure: options => options.Retry.Reads = 0);
        long began = Stopwatch.GetTimestamp();

        await Assert.ThrowsAsync<PanOsTransportException>(() => client.GetJobAsync(4));
        await Assert.ThrowsAsync<PanOsTransportException>(() => client.RunCommandAsync(new XElement("show")));

        // It took minutes.
        Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("attributes")]
    [InlineData("texts")]
    [InlineData("siblings")]
    public async Task An_answer_that_is_wide_in_an_odd_way_does_not_take_the_square_of_its_size(string kind)
    {
        string inner = kind switch
        {
            "attributes" => "<a " + string.Join(' ', Enumerable.Range(0, 100_000).Select(i => $"a{i}=''")) + "/>",
            "texts" => "<a>" + string.Concat(Enumerable.Repeat("x<!---->", 200_000)) + "</a>",
            _ => string.Concat(Enumerable.Repeat("<line/>", 200_000)),
        };
        await using var client = new ScriptedFirewall { Otherwise = _ => ScriptedFirewall.Xml($"<response status='error'><msg>{inner}</msg></response>") }.Client();
        long began = Stopwatch.GetTimestamp();

        await Assert.ThrowsAnyAsync<PanOsException>(() => client.GetSystemInfoAsync());

        Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(30));
    }

    private static List<byte[]> Seeds()
    {
        List<byte[]> seeds =
        [
            .. new[]
            {
                Replies.Yes, Replies.Done, Replies.Enqueued, Replies.NoChanges, Replies.InvalidCredential, Replies.Key("K"), Replies.Job("FIN", "OK", "<details><line>ok</line></details><progress>08:32:10</progress>"),
                "<response status=\"success\"><result><enabled>yes</enabled><group><mode>Active-Passive</mode><local-info><state>active</state><priority>100</priority></local-info><peer-info><state>passive</state></peer-info><running-sync>synchronized</running-sync></group></result></response>",
                "<response status=\"success\"><result><ifnet><entry><name>ethernet1/1</name><zone/><ip>10.0.0.1/24</ip></entry></ifnet><hw><entry><name>ethernet1/1</name><state>up</state></entry></hw></result></response>",
                "<response status=\"success\" code=\"19\"><result total-count=\"1\" count=\"1\"><rules><entry name=\"r\" uuid=\"u\"><from><member>a</member></from><action>allow</action></entry></rules></result></response>",
                "<response status=\"success\" code=\"19\"><result><zone><entry name=\"trust\"><network><layer3><member>ethernet1/2</member></layer3></network></entry></zone></result></response>",
                "<response cmd=\"status\" status=\"success\"><result><nh>10.0.2.1</nh><interface>ethernet1/2</interface></result></response>",
                "<response status=\"error\" code=\"12\"><msg><line><![CDATA[ a -> b is invalid]]></line></msg></response>",
                "<response status=\"success\"><result><config-locks><entry name=\"admin\"><comment><![CDATA[c]]></comment></entry></config-locks></result></response>",
            }.Select(Encoding.UTF8.GetBytes),
        ];
        if (Environment.GetEnvironmentVariable("PANOS_CORPUS") is { Length: > 0 } root)
        {
            seeds.AddRange(Directory.EnumerateFiles(Path.Combine(root, "responses")).Order(StringComparer.Ordinal)
                .Select(File.ReadAllBytes).Where(body => body.Length < 40_000));
        }

        return seeds;
    }

    private static byte[] Mutated(byte[] seed, Random random)
    {
        byte[] body = random.Next(2) == 0 ? Restructured(seed, random) : seed;
        int changes = random.Next(4);
        for (int i = 0; i < changes; i++)
        {
            body = Scrambled(body, random);
        }

        return body;
    }

    private static byte[] Scrambled(byte[] body, Random random)
    {
        int at = random.Next(body.Length + 1);
        int length = Math.Min(random.Next(1, 40), body.Length - at);
        byte[] token = Encoding.UTF8.GetBytes(s_tokens[random.Next(s_tokens.Length)]);
        byte[] piece = body.AsSpan(at, length).ToArray();
        byte[] noise = new byte[random.Next(1, 4)];
        random.NextBytes(noise);
        return random.Next(6) switch
        {
            0 => body[..at],
            1 => [.. body[..at], .. body[(at + length)..]],
            2 => [.. body[..at], .. piece, .. piece, .. body[(at + length)..]],
            3 => [.. body[..at], .. noise, .. body[(at + length)..]],
            _ => [.. body[..at], .. token, .. body[at..]],
        };
    }

    // Still well-formed, so that it gets past the parser and to the readers.
    private static byte[] Restructured(byte[] seed, Random random)
    {
        XElement root;
        try
        {
            root = XElement.Load(new MemoryStream(seed));
        }
        catch (System.Xml.XmlException)
        {
            return seed;
        }

        int changes = random.Next(1, 6);
        for (int i = 0; i < changes; i++)
        {
            var elements = root.Descendants().ToList();
            if (elements.Count == 0)
            {
                break;
            }

            var element = elements[random.Next(elements.Count)];
            var other = elements[random.Next(elements.Count)];
            switch (random.Next(8))
            {
                case 0:
                    element.Remove();
                    break;
                case 1:
                    element.RemoveNodes();
                    break;
                case 2:
                    element.Value = new[] { "", " ", "-1", "99999999999999999999", "unknown", "2023/08/07 04:00:45", "0x1", "yes", "\u2603" }[random.Next(9)];
                    break;
                case 3:
                    element.AddAfterSelf(new XElement(element));
                    break;
                case 4:
                    element.Name = other.Name;
                    break;
                case 5:
                    element.RemoveAttributes();
                    break;
                case 6:
                    element.Add(new XElement(other));
                    break;
                default:
                    element.SetAttributeValue("name", "");
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
    }

    private static async Task DrainAsync<T>(IAsyncEnumerable<T> items)
    {
        await foreach (var item in items)
        {
            Assert.NotNull(item!.ToString());
        }
    }
}
