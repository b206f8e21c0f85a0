using System.Text;
using System.Xml.Linq;

namespace PanOs.Client.Tests;

/// <summary>
/// Every family of readers with answers that no firewall gave: real and made-up ones, taken apart and put together
/// wrongly. A reader finds something or nothing; it neither throws nor hangs.
/// </summary>
public sealed class ReaderFuzzTests
{
    private const int Answers = 20_000;
    private const int Seed = 20260131;
    private const int LargestAnswer = 400;

    private static readonly string[] s_texts =
    [
        "", " ", "yes", "no", "drop", "ip", "0", "-1", "2147483648", "99999999999999999999", "999999999 days, 99:99:99", "1 days, 0:00:00",
        "08:32:10", "2023/08/07 04:00:45", "\u00e4\u00f6\u00fc\U0001F600", "{", "{}", "[]", "{\"lr\":{\"0.0.0.0/0\":[{\"nexthops\":[{\"ip\":1}]}]}}",
        "\"Rule; index: x\" {", "\"", "; index: 9", "time: ", "time: Wed May 31 11:52:34 PDT 2023", "a: b", "1.2.3.4/33", "::1", "vr:", "December 32, 2023", "FIN", "ACT",
    ];

    // One small answer for each reader, so that the test holds without captures.
    private static readonly string[] s_madeUp =
    [
        "<result><system><hostname>fw</hostname><uptime>1 days, 0:00:00</uptime><plugin_versions><entry name='v' version='1'/></plugin_versions></system></result>",
        "<result><enabled>yes</enabled><group><mode>Active-Passive</mode><local-info><state>active</state><build-compat>Match</build-compat></local-info><peer-info><conn-ha1><conn-status>up</conn-status></conn-ha1></peer-info></group></result>",
        "<result><enabled>yes</enabled><messages><entry><desc>session setup</desc><sent>1,000</sent></entry></messages></result>",
        "<result><job><id>4</id><status>FIN</status><progress>08:32:10</progress><details><line><line>x</line></line></details></job></result>",
        "<result><ifnet><entry><name>e</name><fwd>vr:default</fwd></entry></ifnet><hw><entry><name>e</name></entry></hw></result>",
        "<result><ifnet><name>e</name><counters><ifnet><entry><ibytes>1</ibytes></entry></ifnet></counters></ifnet></result>",
        "<result><max>1</max><timeout>1800</timeout><entries><entry><ip>10.0.0.1</ip><ttl>7</ttl></entry></entries></result>",
        "<result><flags>f</flags><entry><destination>0.0.0.0/0</destination><nexthop>10.0.0.1</nexthop><flags>A S</flags></entry></result>",
        "<result><fibs><entry><vr>v</vr><entries><entry><dst>0.0.0.0/0</dst></entry></entries></entry></fibs></result>",
        "<result><json>{\"lr\":{\"0.0.0.0/0\":[{\"metric\":1,\"nexthops\":[{\"ip\":\"10.0.0.1\"}]}]}}</json></result>",
        "<result><nh>ip</nh><ip>10.0.0.1</ip><mpath><entry><nh>ip</nh></entry></mpath></result>",
        "<result><rules><entry name='a'><index>1</index></entry><entry>b</entry></rules></result>",
        "<result><msg><line>\"Name; index: 1\" { action allow; }</line></msg></result>",
        "<result><licenses><entry><feature>f</feature><expires>December 31, 2023</expires></entry></licenses></result>",
        "<result><member>dataplane time: Wed May 31 11:52:34 PDT 2023</member></result>",
        "<result><job><status>FIN</status></job><log><logs progress='100'><entry logid='1'><type>TRAFFIC</type></entry></logs></log></result>",
        "<result><report name='r'><entry><app>ssl</app></entry></report></result>",
        "<result><uid-response><payload><login><entry name='u' ip='10.0.0.1' message='m'/></login></payload></uid-response></result>",
        "<result><entry ip='10.0.0.1' persistent='1'><tag><member>x</member></tag></entry><count>1</count></result>",
        "<result><entry><ip>10.0.0.1</ip><user>u</user><timeout>5</timeout></entry></result>",
        "<result><dyn-addr-grp><entry><group-name>g</group-name><member-list><entry name='10.0.0.1'/></member-list></entry></dyn-addr-grp></result>",
        "<result><entry><idx>1</idx><dst>8.8.8.8</dst></entry></result>",
        "<result><num-active>1</num-active></result>",
        "<result><plugins><entry><name>vm_series</name></entry></plugins></result>",
        "<result><journal><entry><xpath>/config</xpath></entry></journal></result>",
        "<result><sw-version>10.0.0</sw-version><model>PA-VM</model></result>",
        "<result>Device current Packet IO mode: DPDK</result>",
    ];

    private static readonly (string Name, Func<XElement, object?> Read)[] s_readers =
    [
        ("system", SystemInfoParser.Parse), ("version", DeviceVersion.Parse), ("clock", DeviceClockParser.Parse), ("licences", LicenseParser.Parse),
        ("changes", PendingChangeParser.Parse), ("change summary", result => new ChangeSummary(result)), ("jobs", JobParser.ParseList), ("job", JobParser.Parse),
        ("ha", HighAvailabilityStateParser.Parse), ("ha synchronization", StateSynchronizationParser.Parse), ("interfaces", InterfaceStateParser.Parse),
        ("interface", InterfaceDetailParser.Parse), ("arp", ArpTableParser.Parse), ("session info", SessionInfo.Parse), ("sessions", SessionEntry.ParseList),
        ("routes", RoutingTableParser.ParseRoutes), ("forwarding", RoutingTableParser.ParseForwarding), ("lookup", RouteLookupParser.Parse), ("policy", PolicyMatchParser.Parse),
        ("plugins", InstalledPlugin.ParseList), ("packet io", result => PluginAnswer.PacketIoIn(result.Value)), ("failover mode", result => PluginAnswer.FailoverModeIn(result.Value)),
        ("log", LogPage.Parse), ("report", result => ReportAnswer.Parse(new XElement("response", result))), ("user-id", result => UserIdResponse.Parse(new XElement("response", result))),
        ("registered addresses", RegisteredAddress.ParseList), ("user mappings", UserMapping.ParseList), ("dynamic groups", DynamicAddressGroup.ParseList),
    ];

    [Fact]
    public void Readers_find_something_or_nothing_in_whatever_comes()
    {
        var random = new Random(Seed);
        var stock = Stock();
        var found = s_readers.ToDictionary(reader => reader.Name, _ => 0);
        for (var i = 0; i < Answers; i++)
        {
            var answer = Mutated(random, stock);
            foreach (var (name, read) in s_readers)
            {
                try
                {
                    // Whoever prints an answer must not fall over it either.
                    found[name] += read(answer)?.ToString() is null ? 0 : 1;
                }
                catch (Exception e)
                {
                    Assert.Fail($"Answer {i}, reader \"{name}\": {e}\n{answer}");
                }
            }
        }

        // Mutations that leave nothing readable would test nothing.
        Assert.All(found, each => Assert.True(each.Value > 20, $"The reader \"{each.Key}\" found something {each.Value} times only."));
    }

    private static List<XElement> Stock()
    {
        List<XElement> stock = [.. s_madeUp.Select(xml => XElement.Parse(xml))];
        if (Environment.GetEnvironmentVariable("PANOS_CORPUS") is not { Length: > 0 } corpus)
        {
            return stock;
        }

        foreach (var file in Directory.GetFiles(Path.Combine(corpus, "responses"), "*.xml").Order(StringComparer.Ordinal))
        {
            try
            {
                if (XDocument.Parse(File.ReadAllText(file, Encoding.UTF8)).Root?.Element("result") is { } result && result.DescendantsAndSelf().Take(LargestAnswer + 1).Count() <= LargestAnswer)
                {
                    stock.Add(result);
                }
            }
            catch (System.Xml.XmlException)
            {
                // Not a document.
            }
        }

        return stock;
    }

    private static XElement Mutated(Random random, List<XElement> stock)
    {
        var answer = new XElement(stock[random.Next(stock.Count)]);
        for (var times = random.Next(4); times > 0; times--)
        {
            var nodes = answer.DescendantsAndSelf().ToList();
            var node = nodes[random.Next(nodes.Count)];
            switch (random.Next(7))
            {
                case 0 when node != answer:
                    node.Remove();
                    break;
                case 1 when node != answer:
                    node.AddAfterSelf(new XElement(node));
                    break;
                case 2 when !node.HasElements:
                    node.Value = s_texts[random.Next(s_texts.Length)];
                    break;
                case 3 when node != answer:
                    node.Name = nodes[random.Next(nodes.Count)].Name;
                    break;
                case 4:
                    var other = stock[random.Next(stock.Count)].Descendants().ToList();
                    node.Add(other.Count == 0 ? null : new XElement(other[random.Next(other.Count)]));
                    break;
                case 5 when node.Attributes().ToList() is [var attribute, ..]:
                    attribute.Value = s_texts[random.Next(s_texts.Length)];
                    break;
                case 6:
                    var nested = new XElement(node);
                    node.ReplaceNodes(nested);
                    break;
            }
        }

        return answer;
    }
}
