namespace PanOs.Simulator.Tests;

public sealed class TakeOverTests
{
    private readonly PairBench _bench = new();

    private string? OwnerOf(string card) => _bench.Cards.Single(found => found.Id == card).Machine;

    private async Task FormInMoveModeAsync(bool dpdk = false)
    {
        foreach (SimulatedFirewall firewall in new[] { _bench.A, _bench.B })
        {
            PairBench.Op(firewall, "<request><plugins><vm_series><aws><ha><failover-mode>interface-move</failover-mode></ha></aws></vm_series></plugins></request>");
            firewall.PacketIo.Set(dpdk);
        }

        await _bench.FormAsync();
        PairBench.Op(_bench.A, "<request><high-availability><sync-to-remote><running-config/></sync-to-remote></high-availability></request>");
        await _bench.PassAsync(31);
        _bench.CloudCalls.Clear();
    }

    [Fact]
    public async Task The_new_active_takes_the_data_interfaces_within_the_documented_time()
    {
        await FormInMoveModeAsync();
        _bench.A.HighAvailability.Suspend();
        await _bench.PassAsync(14);
        Assert.Empty(_bench.B.InterfaceAddresses);
        await _bench.PassAsync(46);
        Assert.Equal("i-b", OwnerOf("eni-outside"));
        Assert.Equal("i-b", OwnerOf("eni-inside"));
        Assert.Equal(3, _bench.Cards.Single(card => card.Id == "eni-inside").Index);
        Assert.Equal([2, 3], _bench.B.InterfaceAddresses.Keys);
        Assert.Equal("i-a", OwnerOf("eni-ha-a"));
        Assert.Equal("Ready", _bench.B.Plugin.State);

        TimeSpan took = Entry("ethernet1/3 is up").At - Entry("passive -> active").At;
        Assert.InRange(took, TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(60));

        SystemLogEntry Entry(string text) => _bench.B.SystemLog.Single(entry => entry.Text.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_uses_only_the_four_documented_actions()
    {
        await FormInMoveModeAsync();
        _bench.A.PowerOff();
        await _bench.PassAsync(60);
        Assert.Equal(
            ["i-b AttachNetworkInterface", "i-b DescribeInstances", "i-b DescribeNetworkInterfaces", "i-b DetachNetworkInterface"],
            _bench.CloudCalls.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(2, _bench.CloudCalls.Count(call => call.Contains("Detach", StringComparison.Ordinal)));
        Assert.Equal("i-b", OwnerOf("eni-outside"));
    }

    [Fact]
    public async Task They_come_back_when_the_roles_are_changed_again()
    {
        await FormInMoveModeAsync();
        _bench.A.HighAvailability.Suspend();
        await _bench.PassAsync(60);
        _bench.A.HighAvailability.MakeFunctional();
        await _bench.PassAsync(10);
        Assert.Equal("i-b", OwnerOf("eni-outside"));
        _bench.B.HighAvailability.Suspend();
        await _bench.PassAsync(60);
        Assert.Equal(("active", "i-a", "i-a"), (_bench.A.HaState, OwnerOf("eni-outside"), OwnerOf("eni-inside")));
        Assert.Equal([2, 3], _bench.A.InterfaceAddresses.Keys);
    }

    [Fact]
    public async Task In_secondary_ip_mode_no_interface_moves()
    {
        await _bench.FormAsync();
        _bench.A.PowerOff();
        await _bench.PassAsync(120);
        Assert.Equal("active", _bench.B.HaState);
        Assert.DoesNotContain(_bench.CloudCalls, call => call.Contains("tach", StringComparison.Ordinal) || call.Contains("Assign", StringComparison.Ordinal));
        Assert.Equal("i-a", OwnerOf("eni-outside"));
    }

    [Fact]
    public async Task Without_the_rights_it_tries_some_times_and_tells_why_it_failed()
    {
        await FormInMoveModeAsync();
        _bench.Refusal = new CloudCallException("UnauthorizedOperation", "You are not authorized to perform this operation.");
        _bench.A.HighAvailability.Suspend();
        await _bench.PassAsync(300);
        Assert.Equal("active", _bench.B.HaState);
        Assert.Equal("i-a", OwnerOf("eni-outside"));
        Assert.Equal(5, _bench.CloudCalls.Count);
        string state = PairBench.Op(_bench.B, "<show><plugins><vm_series><aws><ha><state/></ha></aws></vm_series></plugins></show>").Element("result")!.Value;
        Assert.Contains("UnauthorizedOperation", state, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rights_that_come_back_in_time_let_a_later_attempt_succeed()
    {
        await FormInMoveModeAsync();
        _bench.Refusal = new CloudCallException("RequestLimitExceeded", "Request limit exceeded.");
        _bench.A.HighAvailability.Suspend();
        await _bench.PassAsync(15);
        _bench.Refusal = null;
        await _bench.PassAsync(60);
        Assert.Equal("i-b", OwnerOf("eni-inside"));
    }

    [Fact]
    public async Task With_Dpdk_an_interface_that_arrives_at_run_time_works_only_after_a_reboot()
    {
        await FormInMoveModeAsync(dpdk: true);
        _bench.A.HighAvailability.Suspend();
        await _bench.PassAsync(120);
        Assert.Equal("i-b", OwnerOf("eni-outside"));
        Assert.Empty(_bench.B.InterfaceAddresses);
        _bench.B.Reboot("test");
        await _bench.PassAsync(400);
        Assert.Equal([2, 3], _bench.B.InterfaceAddresses.Keys);
    }

    [Fact]
    public async Task The_failover_mode_survives_a_reboot_and_is_secondary_ip_at_first()
    {
        Assert.Contains("secondary-ip", Mode(), StringComparison.Ordinal);
        _bench.A.PowerOn();
        await _bench.PassAsync(490);
        PairBench.Op(_bench.A, "<request><plugins><vm_series><aws><ha><failover-mode><interface-move/></failover-mode></ha></aws></vm_series></plugins></request>");
        _bench.A.Reboot("test");
        await _bench.PassAsync(300);
        Assert.Contains("interface-move", Mode(), StringComparison.Ordinal);

        string Mode() => PairBench.Op(_bench.A, "<show><plugins><vm_series><aws><ha><failover-mode/></ha></aws></vm_series></plugins></show>").Element("result")!.Value;
    }
}
