using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

/// <summary>Links that are cut, what HA monitors, flaps, and timers that are not the recommended ones.</summary>
public sealed class HaFailureTests
{
    private const string LinkGroup =
        "<monitoring><link-monitoring><link-group><entry name='g'><interface><member>ethernet1/2</member><member>ethernet1/3</member></interface></entry></link-group></link-monitoring></monitoring>";

    private readonly PairBench _bench = new();

    private (string A, string B) States => (_bench.A.HaState, _bench.B.HaState);

    private string? InfoOfA(string leaf) => PairBench.HaGroup(_bench.A).Element("local-info")!.Element(leaf)?.Value;

    private async Task FormAsync(string groupExtra = "", string election = "", Func<string, string>? change = null)
    {
        foreach ((SimulatedFirewall firewall, int priority) in ((SimulatedFirewall, int)[])[(_bench.A, 100), (_bench.B, 110)])
        {
            string ha = PairBench.Ha(firewall, priority: priority, groupExtra: groupExtra)
                .Replace("</device-priority>", $"</device-priority>{election}", StringComparison.Ordinal);
            PairBench.Load(firewall, change?.Invoke(ha) ?? ha, dataplane: firewall == _bench.A);
            firewall.PowerOn();
        }

        await _bench.PassAsync(540);
        Assert.Equal(("active", "passive"), States);
    }

    [Fact]
    public async Task Cutting_HA1_splits_the_pair_and_mending_it_leaves_one_active()
    {
        await FormAsync();
        _bench.B.Ha1Connected = false;
        await _bench.PassAsync(5);
        Assert.Equal(("active", "passive"), States);
        await _bench.PassAsync(6);
        Assert.Equal(("active", "active"), States);
        Assert.Equal("Heartbeat ping failure", PairBench.HaGroup(_bench.B).Element("peer-info")!.Element("conn-down-reason")!.Value);
        _bench.B.Ha1Connected = true;
        await _bench.PassAsync(3);
        Assert.Equal(("active", "passive"), States);
    }

    [Fact]
    public async Task What_happens_behind_a_cut_HA1_is_not_heard()
    {
        await FormAsync();
        _bench.A.Ha1Connected = false;
        _bench.A.HighAvailability.Suspend();
        await _bench.PassAsync(1);
        Assert.Equal("active", PairBench.HaGroup(_bench.B).Element("peer-info")!.Element("state")!.Value);
    }

    [Fact]
    public async Task Cutting_HA2_changes_no_role()
    {
        await FormAsync();
        _bench.A.Ha2Connected = false;
        await _bench.PassAsync(60);
        Assert.Equal(("active", "passive"), States);
        Assert.Equal("HA2-peer-disconnected", InfoOfA("state-sync"));
        _bench.A.Ha2Connected = true;
        await _bench.PassAsync(3);
        Assert.Equal("Complete", InfoOfA("state-sync"));
    }

    [Fact]
    public async Task Lost_hello_messages_count_three_hello_intervals()
    {
        await FormAsync();
        _bench.Carries = packet => packet.Protocol != IpProtocol.Tcp;
        await _bench.PassAsync(20);
        Assert.Equal(("active", "passive"), States);
        await _bench.PassAsync(9);
        Assert.Equal(("active", "active"), States);
    }

    [Theory]
    [InlineData("<timers><aggressive/></timers>", 2, 4.5, "1000", "500")]
    [InlineData("<timers><advanced><heartbeat-interval>1000</heartbeat-interval><promotion-hold-time>0</promotion-hold-time></advanced></timers>", 1.5, 3.5, "1000", "0")]
    [InlineData("<timers><recommended/></timers>", 5, 9, "2000", "2000")]
    public async Task Other_timers_lose_the_peer_sooner(string timers, double before, double after, string heartbeat, string hold)
    {
        await FormAsync(election: timers);
        Assert.Equal((heartbeat, hold), (InfoOfA("heartbeat-interval"), InfoOfA("promotion-hold")));
        _bench.A.PowerOff();
        await _bench.PassAsync(before);
        Assert.Equal("passive", _bench.B.HaState);
        await _bench.PassAsync(after - before);
        Assert.Equal("active", _bench.B.HaState);
    }

    [Fact]
    public async Task An_encrypted_HA1_uses_port_28_and_both_must_encrypt()
    {
        _bench.Carries = packet => packet.Protocol != IpProtocol.Tcp || packet.DestinationPort == 28;
        await FormAsync(change: ha => ha.Replace("<ha1>", "<ha1><encryption><enabled>yes</enabled></encryption>", StringComparison.Ordinal));
        Assert.Equal("yes", InfoOfA("ha1-encrypt-enable"));
        PairBench.Load(_bench.B, PairBench.Ha(_bench.B, priority: 110));
        _bench.Carries = _ => true;
        await _bench.PassAsync(30);
        Assert.Equal(("active", "active"), States);
    }

    [Fact]
    public async Task A_lost_link_hands_over_and_a_minute_after_it_is_back_the_firewall_is_passive()
    {
        await FormAsync(LinkGroup);
        await _bench.A.SetLinkAsync("ethernet1/2", up: false);
        Assert.Equal("non-functional", _bench.A.HaState);
        await _bench.PassAsync(3);
        Assert.Equal(("non-functional", "active"), States);
        Assert.Equal(("non-functional", "Link down"), (InfoOfA("last-error-state"), InfoOfA("last-error-reason")));
        XElement group = PairBench.HaGroup(_bench.A).Element("link-monitoring")!.Element("groups")!.Element("entry")!;
        Assert.Equal(["down", "up"], group.Descendants("status").Select(status => status.Value));

        await _bench.A.SetLinkAsync("ethernet1/2", up: true);
        await _bench.PassAsync(58);
        Assert.Equal("non-functional", _bench.A.HaState);
        await _bench.PassAsync(8);
        Assert.Equal(("passive", "active"), States);
    }

    [Fact]
    public async Task With_the_condition_all_one_lost_link_is_not_enough()
    {
        await FormAsync(LinkGroup.Replace("<interface>", "<failure-condition>all</failure-condition><interface>", StringComparison.Ordinal));
        await _bench.A.SetLinkAsync("ethernet1/2", up: false);
        await _bench.PassAsync(10);
        Assert.Equal("active", _bench.A.HaState);
        await _bench.A.SetLinkAsync("ethernet1/3", up: false);
        Assert.Equal("non-functional", _bench.A.HaState);
    }

    [Theory]
    [InlineData("<link-monitoring>", "<link-monitoring><enabled>no</enabled>")]
    [InlineData("<interface><member>", "<enabled>no</enabled><interface><member>")]
    public async Task What_is_not_enabled_is_not_monitored(string at, string instead)
    {
        await FormAsync(LinkGroup.Replace(at, instead, StringComparison.Ordinal));
        await _bench.A.SetLinkAsync("ethernet1/2", up: false);
        await _bench.PassAsync(10);
        Assert.Equal("active", _bench.A.HaState);
    }

    [Fact]
    public async Task A_path_that_stays_silent_hands_over()
    {
        await FormAsync(
            "<monitoring><path-monitoring><path-group><virtual-router><entry name='default'><ping-interval>1000</ping-interval><ping-count>5</ping-count>"
            + "<destination-ip><member>192.0.2.9</member></destination-ip></entry></virtual-router></path-group></path-monitoring></monitoring>");
        XElement path = PairBench.HaGroup(_bench.A).Element("path-monitoring")!.Element("virtual-router")!.Element("entry")!;
        Assert.Equal(("default", "up"), (path.Element("name")!.Value, path.Descendants("status").Single().Value));
        _bench.Carries = packet => packet.Destination.ToString() != "192.0.2.9";
        await _bench.PassAsync(4);
        Assert.Equal("active", _bench.A.HaState);
        await _bench.PassAsync(6);
        Assert.Equal(("non-functional", "Path down"), (_bench.A.HaState, InfoOfA("last-error-reason")));
    }

    [Fact]
    public async Task A_firewall_that_fails_again_and_again_is_suspended()
    {
        await FormAsync(LinkGroup, "<preemptive>yes</preemptive>");
        for (int failure = 0; failure < 4; failure++)
        {
            Assert.Equal("active", _bench.A.HaState);
            await _bench.A.SetLinkAsync("ethernet1/2", up: false);
            await _bench.PassAsync(3);
            await _bench.A.SetLinkAsync("ethernet1/2", up: true);
            await _bench.PassAsync(150);
        }

        Assert.Equal(("suspended", "active"), States);
        Assert.Equal(("3", "3"), (InfoOfA("preempt-flap-cnt"), InfoOfA("max-flaps")));
        _bench.A.HighAvailability.MakeFunctional();
        await _bench.PassAsync(10);
        Assert.Equal(("passive", "0"), (_bench.A.HaState, InfoOfA("preempt-flap-cnt")));
    }

    [Fact]
    public async Task Failures_far_apart_are_no_flaps()
    {
        await FormAsync(LinkGroup, "<preemptive>yes</preemptive>");
        for (int failure = 0; failure < 4; failure++)
        {
            await _bench.A.SetLinkAsync("ethernet1/2", up: false);
            await _bench.PassAsync(3);
            await _bench.A.SetLinkAsync("ethernet1/2", up: true);
            await _bench.PassAsync(1000);
        }

        Assert.Equal(("active", "passive"), States);
    }
}
