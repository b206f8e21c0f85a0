using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

public sealed class HighAvailabilityTests
{
    private readonly PairBench _bench = new();

    private (string A, string B) States => (_bench.A.HaState, _bench.B.HaState);

    private string? InfoOfA(string leaf) => PairBench.HaGroup(_bench.A).Element("local-info")!.Element(leaf)?.Value;

    [Fact]
    public async Task Two_peers_form_a_pair_and_the_lower_priority_is_active()
    {
        await _bench.FormAsync();
        Assert.Equal(("active", "passive"), States);
        Assert.Equal("Complete", InfoOfA("state-sync"));
        XElement peer = PairBench.HaGroup(_bench.A).Element("peer-info")!;
        Assert.Equal("up", peer.Element("conn-ha1")!.Element("conn-status")!.Value);
        Assert.Equal("up", peer.Element("conn-ha2")!.Element("conn-status")!.Value);
        Assert.Equal("passive", peer.Element("state")!.Value);
    }

    [Fact]
    public async Task The_lower_priority_wins_on_whichever_side()
    {
        await _bench.FormAsync(priorityA: 110, priorityB: 100);
        Assert.Equal(("passive", "active"), States);
    }

    [Fact]
    public async Task Equal_priorities_are_decided_by_the_lower_HA1_MAC()
    {
        _bench.Cards.Single(card => card.Id == "eni-mgmt-a").Mac = "02:00:00:00:00:ff";
        await _bench.FormAsync(priorityB: 100);
        Assert.Equal(("passive", "active"), States);
    }

    [Theory]
    [InlineData(IpProtocol.Icmp)]
    [InlineData(IpProtocol.Tcp)]
    public async Task Without_heartbeat_or_hello_both_become_active_alone_and_say_never_connected(IpProtocol blocked)
    {
        _bench.Carries = packet => packet.Protocol != blocked;
        await _bench.FormAsync();
        Assert.Equal(("active", "active"), States);
        XElement group = PairBench.HaGroup(_bench.A);
        Assert.Equal("Never able to connect to peer", group.Element("peer-info")!.Element("conn-down-reason")!.Value);
        Assert.Equal("HA1-peer-disconnected", InfoOfA("state-sync"));
        Assert.Equal("unknown", group.Element("running-sync")!.Value);
        Assert.Equal("Unknown", InfoOfA("build-compat"));
    }

    [Fact]
    public async Task One_direction_of_the_heartbeat_is_not_enough()
    {
        _bench.Carries = packet => packet.Protocol != IpProtocol.Icmp || packet.Source.ToString() == "10.0.0.10";
        await _bench.FormAsync();
        Assert.Null(_bench.A.HighAvailability.Peer);
        Assert.Null(_bench.B.HighAvailability.Peer);
    }

    [Fact]
    public async Task Both_active_is_settled_when_the_heartbeat_gets_through()
    {
        _bench.Carries = packet => packet.Protocol != IpProtocol.Icmp;
        await _bench.FormAsync();
        _bench.Carries = _ => true;
        await _bench.PassAsync(5);
        Assert.Equal(("active", "passive"), States);
    }

    [Theory]
    [InlineData("ethernet", false)]
    [InlineData("udp", true)]
    [InlineData("ip", true)]
    public async Task A_data_link_over_Ethernet_does_not_work_in_a_cloud(string transport, bool works)
    {
        await _bench.FormAsync(transport);
        Assert.Equal(("active", "passive"), States);
        Assert.Equal(works, _bench.A.HighAvailability.DataLinkUp);
        Assert.Equal(works ? "Complete" : "HA2-peer-disconnected", InfoOfA("state-sync"));
    }

    [Theory]
    [InlineData("udp", IpProtocol.Udp)]
    [InlineData("ip", IpProtocol.Ha2)]
    public async Task Each_transport_needs_its_own_protocol_to_pass(string transport, IpProtocol blocked)
    {
        _bench.Carries = packet => packet.Protocol != blocked;
        await _bench.FormAsync(transport);
        Assert.False(_bench.A.HighAvailability.DataLinkUp);
    }

    [Fact]
    public async Task Udp_HA2_uses_port_29281()
    {
        _bench.Carries = packet => packet.Protocol != IpProtocol.Udp || packet.DestinationPort == 29281;
        await _bench.FormAsync();
        Assert.True(_bench.A.HighAvailability.DataLinkUp);
    }

    [Fact]
    public async Task Different_transports_do_not_meet()
    {
        PairBench.Load(_bench.A, PairBench.Ha(_bench.A, "udp"));
        PairBench.Load(_bench.B, PairBench.Ha(_bench.B, "ip", 110));
        _bench.A.PowerOn();
        _bench.B.PowerOn();
        await _bench.PassAsync(540);
        Assert.False(_bench.A.HighAvailability.DataLinkUp);
        Assert.Equal(("active", "passive"), States);
    }

    [Fact]
    public async Task The_data_link_stays_down_while_only_one_peer_uses_Dpdk()
    {
        await _bench.FormAsync();
        _bench.B.PacketIo.Set(dpdk: false);
        await _bench.PassAsync(310);
        Assert.Equal(("active", "passive"), States);
        Assert.False(_bench.A.HighAvailability.DataLinkUp);
        Assert.Contains("DPDK", _bench.A.HighAvailability.DataLink.Trouble, StringComparison.Ordinal);
        _bench.A.PacketIo.Set(dpdk: false);
        await _bench.PassAsync(310);
        Assert.True(_bench.A.HighAvailability.DataLinkUp);
    }

    [Theory]
    [InlineData("<group-id>2</group-id>")]
    [InlineData("<peer-ip>10.0.0.99</peer-ip>")]
    public async Task Another_group_or_another_peer_address_does_not_connect(string other)
    {
        string ha = PairBench.Ha(_bench.B, priority: 110)
            .Replace(other[1] == 'g' ? "<group-id>1</group-id>" : "<peer-ip>10.0.0.10</peer-ip>", other, StringComparison.Ordinal);
        PairBench.Load(_bench.A, PairBench.Ha(_bench.A));
        PairBench.Load(_bench.B, ha);
        _bench.A.PowerOn();
        _bench.B.PowerOn();
        await _bench.PassAsync(540);
        Assert.Equal(("active", "active"), States);
    }

    [Fact]
    public async Task Peers_of_different_modes_do_not_form_a_pair()
    {
        await FormWithOtherBAsync("<mode><active-passive/></mode>", "<mode><active-active/></mode>");
        Assert.Equal(("active", "active"), States);
        Assert.Null(_bench.A.HighAvailability.Peer);
        Assert.Null(_bench.B.HighAvailability.Peer);
        Assert.Contains("mode", _bench.A.HighAvailability.ControlTrouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_mode_a_firewall_is_active_passive()
    {
        await FormWithOtherBAsync("<mode><active-passive/></mode>", "");
        Assert.Equal(("active", "passive"), States);
    }

    [Fact]
    public async Task Peers_of_different_groups_say_so()
    {
        await FormWithOtherBAsync("<group-id>1</group-id>", "<group-id>2</group-id>");
        Assert.Null(_bench.A.HighAvailability.Peer);
        Assert.Contains("group", _bench.A.HighAvailability.ControlTrouble, StringComparison.Ordinal);
    }

    // The HA subnet is 10.0.3.0/25; the peers have .10 and .20 in it.
    [Theory]
    [InlineData("255.255.255.128", "10.0.3.1", true)]
    [InlineData("255.255.255.128", "", true)]
    [InlineData("255.255.255.252", "10.0.3.1", true)]
    [InlineData("255.255.255.252", "10.0.3.99", false)]
    [InlineData("255.255.255.252", "", false)]
    [InlineData("", "10.0.3.1", false)]
    public async Task The_data_link_needs_a_way_to_the_peers_address(string netmask, string gateway, bool works)
    {
        await FormWithOtherBAsync(
            "<netmask>255.255.255.128</netmask><gateway>10.0.3.1</gateway>", $"<netmask>{netmask}</netmask><gateway>{gateway}</gateway>");
        Assert.Equal(("active", "passive"), States);
        Assert.Equal(works, _bench.A.HighAvailability.DataLinkUp);
        Assert.Equal(works, _bench.B.HighAvailability.DataLinkUp);
    }

    [Theory]
    [InlineData("255.255.0.0", "10.0.3.1", false)]
    [InlineData("255.255.255.128", "10.0.3.1", true)]
    [InlineData("255.255.255.128", "10.0.3.126", false)]
    public async Task A_peer_in_another_subnet_is_reached_through_the_router_only(string netmask, string gateway, bool works)
    {
        _bench.Cards.RemoveAll(card => card.Id == "eni-ha-b");
        _bench.Cards.Add(new BenchCard("eni-ha-b", "i-b", 1, "10.0.3.140", "02:00:00:00:00:06"));
        PairBench.Load(_bench.A, PairBench.Ha(_bench.A)
            .Replace("<netmask>255.255.255.128</netmask><gateway>10.0.3.1</gateway>", $"<netmask>{netmask}</netmask><gateway>{gateway}</gateway>", StringComparison.Ordinal));
        PairBench.Load(_bench.B, PairBench.Ha(_bench.B, priority: 110).Replace("<ip-address>10.0.3.20<", "<ip-address>10.0.3.140<", StringComparison.Ordinal));
        _bench.A.PowerOn();
        _bench.B.PowerOn();
        await _bench.PassAsync(540);
        Assert.Equal(works, _bench.A.HighAvailability.DataLinkUp);
    }

    private async Task FormWithOtherBAsync(string text, string other)
    {
        string ha = PairBench.Ha(_bench.B, priority: 110);
        Assert.Contains(text, ha, StringComparison.Ordinal);
        PairBench.Load(_bench.A, PairBench.Ha(_bench.A));
        PairBench.Load(_bench.B, ha.Replace(text, other, StringComparison.Ordinal));
        _bench.A.PowerOn();
        _bench.B.PowerOn();
        await _bench.PassAsync(540);
    }

    [Fact]
    public async Task The_older_group_entry_is_understood()
    {
        string ha = PairBench.Ha(_bench.B, priority: 110)
            .Replace("<group>", "<group><entry name='1'>", StringComparison.Ordinal)
            .Replace("</group>", "</entry></group>", StringComparison.Ordinal)
            .Replace("<group-id>1</group-id>", "", StringComparison.Ordinal);
        PairBench.Load(_bench.A, PairBench.Ha(_bench.A));
        PairBench.Load(_bench.B, ha);
        _bench.A.PowerOn();
        _bench.B.PowerOn();
        await _bench.PassAsync(540);
        Assert.Equal(("active", "passive"), States);
    }

    [Fact]
    public async Task A_passive_peer_takes_over_eight_to_ten_seconds_after_the_active_one_dies()
    {
        await _bench.FormAsync();
        _bench.A.PowerOff();
        await _bench.PassAsync(5);
        Assert.Equal("passive", _bench.B.HaState);
        await _bench.PassAsync(6);
        Assert.Equal("active", _bench.B.HaState);
    }

    [Fact]
    public async Task The_old_active_comes_back_as_passive_without_preemption()
    {
        await _bench.FormAsync();
        _bench.A.Reboot("test");
        await _bench.PassAsync(320);
        Assert.Equal(("passive", "active"), States);
    }

    [Fact]
    public async Task With_preemption_on_both_the_lower_priority_becomes_active_again()
    {
        PairBench.Load(_bench.A, PairBench.Ha(_bench.A).Replace("</device-priority>", "</device-priority><preemptive>yes</preemptive>", StringComparison.Ordinal));
        PairBench.Load(_bench.B, PairBench.Ha(_bench.B, priority: 110).Replace("</device-priority>", "</device-priority><preemptive>yes</preemptive>", StringComparison.Ordinal));
        _bench.A.PowerOn();
        _bench.B.PowerOn();
        await _bench.PassAsync(540);
        _bench.A.Reboot("test");
        await _bench.PassAsync(300);
        Assert.Equal(("passive", "active"), States);
        await _bench.PassAsync(70);
        Assert.Equal(("active", "passive"), States);
    }

    [Fact]
    public async Task Suspending_the_active_hands_over_and_functional_brings_it_back_as_passive()
    {
        await _bench.FormAsync();
        XElement answer = PairBench.Op(_bench.A, "<request><high-availability><state><suspend/></state></high-availability></request>");
        Assert.Equal("Successfully changed HA state to suspended", answer.Element("result")!.Value);
        Assert.Equal(("suspended", "passive"), States);
        await _bench.PassAsync(1.5);
        Assert.Equal("passive", _bench.B.HaState);
        await _bench.PassAsync(1);
        Assert.Equal(("suspended", "active"), States);
        Assert.Equal("suspended", InfoOfA("last-error-state"));
        Assert.Equal("User requested", InfoOfA("last-error-reason"));

        answer = PairBench.Op(_bench.A, "<request><high-availability><state><functional/></state></high-availability></request>");
        Assert.Equal("Successfully changed HA state to functional", answer.Element("result")!.Value);
        await _bench.PassAsync(3);
        Assert.Equal(("passive", "active"), States);
    }

    [Fact]
    public async Task A_monitored_link_that_is_lost_makes_the_active_non_functional()
    {
        string monitored = PairBench.Ha(_bench.A, groupExtra:
            "<monitoring><link-monitoring><link-group><entry name='g'><interface><member>ethernet1/2</member></interface></entry></link-group></link-monitoring></monitoring>");
        PairBench.Load(_bench.A, monitored, dataplane: true);
        PairBench.Load(_bench.B, PairBench.Ha(_bench.B, priority: 110));
        _bench.A.PowerOn();
        _bench.B.PowerOn();
        await _bench.PassAsync(540);
        _bench.A.InterfaceDetached(2);
        await _bench.PassAsync(3);
        Assert.Equal(("non-functional", "active"), States);
        Assert.Equal("Link down", InfoOfA("last-error-reason"));
    }

    [Fact]
    public async Task Committing_HA_on_a_running_firewall_starts_it_and_committing_it_away_stops_it()
    {
        _bench.A.PowerOn();
        await _bench.PassAsync(490);
        Assert.Equal("disabled", _bench.A.HaState);
        PairBench.Load(_bench.A, PairBench.Ha(_bench.A));
        Assert.Equal("initial", _bench.A.HaState);
        await _bench.PassAsync(40);
        Assert.Equal("active", _bench.A.HaState);
        PairBench.Load(_bench.A, PairBench.Ha(_bench.A, enabled: "no"));
        Assert.Equal("disabled", _bench.A.HaState);
    }

    [Fact]
    public async Task Half_an_hour_of_heartbeats_looks_at_each_link_once_a_beat()
    {
        await _bench.FormAsync();
        int before = _bench.Deliveries;
        await _bench.PassAsync(1800);
        Assert.Equal(("active", "passive"), States);

        // Two peers, a heartbeat each two seconds, four looks at HA1 and two at HA2.
        Assert.InRange(_bench.Deliveries - before, 10_700, 10_900);
    }

    [Fact]
    public async Task While_it_boots_a_firewall_with_HA_is_initial()
    {
        PairBench.Load(_bench.A, PairBench.Ha(_bench.A));
        _bench.A.PowerOn();
        await _bench.PassAsync(450);
        Assert.Equal(FirewallPhase.Management, _bench.A.Phase);
        Assert.Equal("initial", _bench.A.HaState);
        Assert.Equal("initial", InfoOfA("state"));
        await _bench.PassAsync(90);
        Assert.Equal("active", _bench.A.HaState);
    }

    [Fact]
    public async Task HA1_on_another_port_does_not_connect()
    {
        PairBench.Load(_bench.A, PairBench.Ha(_bench.A).Replace("<port>management</port>", "<port>ethernet1/1</port>", StringComparison.Ordinal));
        PairBench.Load(_bench.B, PairBench.Ha(_bench.B, priority: 110));
        _bench.A.PowerOn();
        _bench.B.PowerOn();
        await _bench.PassAsync(540);
        Assert.Equal(("active", "active"), States);
    }

    [Fact]
    public async Task The_keep_alive_of_HA2_logs_once_the_link_has_been_down_for_the_threshold()
    {
        const string State = "<show><high-availability><state-synchronization/></high-availability></show>";
        await _bench.FormAsync();
        Assert.Equal("Complete", PairBench.Op(_bench.A, State).Descendants("state-sync").Single().Value);
        _bench.A.Ha2Connected = false;
        await _bench.PassAsync(8);
        Assert.DoesNotContain(_bench.A.SystemLog, entry => entry.Text.Contains("keep-alive", StringComparison.Ordinal));
        Assert.Equal("HA2-peer-disconnected", PairBench.Op(_bench.A, State).Descendants("state-sync").Single().Value);
        await _bench.PassAsync(8);
        _bench.A.Ha2Connected = true;
        await _bench.PassAsync(4);
        Assert.Equal(
            ["HA: HA2 keep-alive is down", "HA: HA2 keep-alive is up"],
            _bench.A.SystemLog.Select(entry => entry.Text).Where(text => text.Contains("keep-alive", StringComparison.Ordinal)));
        Assert.Equal(("active", "passive"), (_bench.A.HaState, _bench.B.HaState));
    }
}
