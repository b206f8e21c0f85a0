using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

public sealed class DataplaneCorpusTests
{
    private readonly PairBench _bench = new();

    [Theory]
    [InlineData("devfw_02-interfaces.xml", "<show><interface>all</interface></show>")]
    [InlineData("devfw_04-virtual_router.xml", "<show><routing><route/></routing></show>")]
    [InlineData("pan-os-upgrade_test_get_fib_routes.xml", "<show><routing><fib/></routing></show>")]
    [InlineData("pan-os-upgrade_test_get_arp_table.xml", "<show><arp><entry name='all'/></arp></show>")]
    [InlineData("devfw_test_natpolicy_8.1.3_source_dynamic_ip_port.xml", "<test><nat-policy-match><from>trust</from><to>untrust</to><source>10.0.4.1</source><destination>8.8.8.8</destination><destination-port>80</destination-port><protocol>6</protocol></nat-policy-match></test>")]
    [InlineData("devfw_test_natpolicy_8.1.3_no_nat_hit.xml", "<test><nat-policy-match><from>untrust</from><to>trust</to><source>10.0.4.1</source><destination>8.8.8.8</destination><destination-port>80</destination-port><protocol>6</protocol></nat-policy-match></test>")]
    [InlineData("devfw_test_rulebase_flow_deny.xml", "<test><security-policy-match><from>trust</from><to>untrust</to><source>10.0.4.1</source><destination>8.8.8.8</destination><destination-port>22</destination-port><protocol>6</protocol></security-policy-match></test>")]
    public async Task An_answer_has_the_captured_elements_and_no_others(string capture, string command)
    {
        string? corpus = Environment.GetEnvironmentVariable("PANOS_CORPUS");
        Assert.SkipWhen(corpus is null, "PANOS_CORPUS does not name a folder of captures.");
        PairBench.Load(_bench.A, string.Empty, dataplane: true);
        _bench.A.PowerOn();
        await _bench.PassAsync(500);
        Assert.Equal(Paths(XElement.Load(Path.Combine(corpus, "responses", capture))), Paths(PairBench.Op(_bench.A, command)));
    }

    private static List<string> Paths(XElement root) => root.DescendantsAndSelf()
        .SelectMany(element => element.Attributes().Select(attribute => $"@{attribute.Name}").Prepend(string.Empty).Select(
            tail => string.Join('/', element.AncestorsAndSelf().Reverse().Select(step => step.Name.LocalName)) + tail))
        .Distinct()
        .Order(StringComparer.Ordinal)
        .ToList();
}
