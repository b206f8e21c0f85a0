using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

public sealed class HaReportCorpusTests
{
    [Fact]
    public void Disabled_answers_exactly_as_captured()
    {
        var bench = new PairBench(new SimulatedFirewallOptions { Version = "8.1.3" });
        Assert.Equal(
            Capture("devfw_op_ha_ha_disabled.xml").ToString(),
            PairBench.Op(bench.A, "<show><high-availability><state/></high-availability></show>").ToString());
    }

    [Fact]
    public async Task Active_without_a_peer_has_the_captured_elements_of_8_1()
    {
        var bench = new PairBench(new SimulatedFirewallOptions { Version = "8.1.3" }) { Carries = _ => false };
        PairBench.Load(bench.A, PairBench.Ha(bench.A).Replace("<gateway>10.0.3.1</gateway>", "", StringComparison.Ordinal));
        bench.A.PowerOn();
        await bench.PassAsync(560);
        XElement answer = PairBench.Op(bench.A, "<show><high-availability><all/></high-availability></show>");
        XElement capture = Capture("devfw_op_ha_ha_enabled.xml");
        Assert.Equal(Paths(capture), Paths(answer));
        foreach (string same in new[]
        {
            "state", "state-sync", "running-sync", "conn-status", "conn-down-reason", "heartbeat-interval", "hello-interval", "promotion-hold",
            "preempt-hold", "max-flaps", "platform-model", "build-compat", "ha1-port", "fail-cond",
        })
        {
            Assert.Equal(
                capture.Descendants(same).Select(element => element.Value), answer.Descendants(same).Select(element => element.Value));
        }
    }

    [Fact]
    public async Task Passive_has_the_captured_elements_of_10_0()
    {
        var bench = new PairBench(new SimulatedFirewallOptions { Version = "10.0.9" });
        PairBench.Load(bench.A, PairBench.Ha(bench.A, stateSync: "no"), dataplane: true);
        PairBench.Load(bench.B, PairBench.Ha(bench.B, priority: 110, stateSync: "no"));
        bench.A.PowerOn();
        bench.B.PowerOn();
        await bench.PassAsync(540);
        foreach (SimulatedFirewall firewall in new[] { bench.B, bench.A })
        {
            firewall.HighAvailability.Suspend();
            await bench.PassAsync(10);
            firewall.HighAvailability.MakeFunctional();
            await bench.PassAsync(10);
        }

        Assert.Equal("passive", bench.A.HaState);
        XElement answer = PairBench.Op(bench.A, "<show><high-availability><state/></high-availability></show>");
        XElement capture = Capture("extra_ha_passive_10.0.9_pavm.xml");

        // Whoever published the capture left the MAC addresses out; 8.1 has them.
        Assert.Equal(Paths(capture), Paths(answer).Where(path => !path.EndsWith("/ha1-macaddr", StringComparison.Ordinal)));
        Assert.Equal("User-disabled", answer.Descendants("state-sync").Single().Value);
        Assert.Equal(capture.Descendants("running-sync").Single().Value, answer.Descendants("running-sync").Single().Value);
    }

    private static XElement Capture(string name)
    {
        string? corpus = Environment.GetEnvironmentVariable("PANOS_CORPUS");
        Assert.SkipWhen(corpus is null, "PANOS_CORPUS does not name a folder of captures.");
        return XElement.Load(Path.Combine(corpus, "responses", name));
    }

    private static List<string> Paths(XElement root) => root.Descendants()
        .Select(element => string.Join('/', element.AncestorsAndSelf().Reverse().Select(step => step.Name.LocalName)))
        .Distinct()
        .Order(StringComparer.Ordinal)
        .ToList();
}
