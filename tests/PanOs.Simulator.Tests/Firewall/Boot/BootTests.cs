namespace PanOs.Simulator.Tests;

public sealed class BootTests
{
    private readonly PairBench _bench = new();

    private SimulatedFirewall Firewall => _bench.A;

    private string ChassisReady => PairBench.Op(Firewall, "<show><chassis-ready/></show>").Element("result")!.Value;

    [Fact]
    public async Task A_first_boot_passes_through_its_phases_at_the_documented_times()
    {
        Assert.Equal(FirewallPhase.Off, Firewall.Phase);
        Firewall.PowerOn();
        Assert.Equal(FirewallPhase.Booting, Firewall.Phase);
        await _bench.PassAsync(119);
        Assert.Equal(FirewallPhase.Booting, Firewall.Phase);
        await _bench.PassAsync(2);
        Assert.Equal(FirewallPhase.SshOnly, Firewall.Phase);
        Assert.False(Firewall.AcceptsManagement);
        await _bench.PassAsync(300);
        Assert.Equal(FirewallPhase.Management, Firewall.Phase);
        Assert.True(Firewall.AcceptsManagement);
        Assert.Equal("no", ChassisReady);
        await _bench.PassAsync(60);
        Assert.Equal(FirewallPhase.Ready, Firewall.Phase);
        Assert.Equal("yes", ChassisReady);
    }

    [Fact]
    public async Task AutoCom_is_job_1_and_refuses_commits_while_it_runs()
    {
        Firewall.PowerOn();
        await _bench.PassAsync(421);
        SimulatedJob job = Assert.Single(Firewall.Jobs.All);
        Assert.Equal(("AutoCom", 1, "ACT"), (job.Type, job.Id, job.Status));
        Assert.IsType<CommitAnswer.Refused>(Firewall.Commits.Commit("admin"));
        await _bench.PassAsync(60);
        Assert.Equal(("FIN", "OK"), (job.Status, job.Result));
    }

    [Fact]
    public async Task A_restart_answers_first_and_takes_a_shorter_time_and_loses_what_was_not_committed()
    {
        Firewall.PowerOn();
        await _bench.PassAsync(481);
        Firewall.Administrators.SetPassword("admin", "Secret-1");
        Assert.True(Firewall.Configuration.HasChanges);
        Assert.Equal("success", (string?)PairBench.Op(Firewall, "<request><restart><system/></restart></request>").Attribute("status"));
        Assert.Equal(FirewallPhase.Ready, Firewall.Phase);

        await _bench.PassAsync(2);
        Assert.Equal(FirewallPhase.Booting, Firewall.Phase);
        Assert.False(Firewall.Configuration.HasChanges);
        await _bench.PassAsync(0.6 * 480 - 2);
        Assert.Equal(FirewallPhase.Management, Firewall.Phase);
        await _bench.PassAsync(3);
        Assert.Equal(FirewallPhase.Ready, Firewall.Phase);
        Assert.Equal("AutoCom", Assert.Single(Firewall.Jobs.All).Type);
    }

    [Fact]
    public async Task Power_off_in_the_middle_of_a_boot_leaves_no_late_phase_behind()
    {
        Firewall.PowerOn();
        await _bench.PassAsync(100);
        Firewall.PowerOff();
        await _bench.PassAsync(1000);
        Assert.Equal(FirewallPhase.Off, Firewall.Phase);
    }

    [Fact]
    public async Task Uptime_starts_again_with_a_reboot()
    {
        Firewall.PowerOn();
        await _bench.PassAsync(1000);
        Firewall.Reboot("test");
        await _bench.PassAsync(400);
        string uptime = PairBench.Op(Firewall, "<show><system><info/></system></show>").Descendants("uptime").Single().Value;
        Assert.Equal("0 days, 0:06:40", uptime);
    }

    [Fact]
    public async Task Dpdk_is_switched_by_a_reboot_and_only_then()
    {
        Firewall.PowerOn();
        await _bench.PassAsync(481);
        Assert.Contains("current Packet IO mode:                 DPDK", Firewall.PacketIo.Describe(), StringComparison.Ordinal);
        PairBench.Op(Firewall, "<set><system><setting><dpdk-pkt-io>off</dpdk-pkt-io></setting></system></set>");
        Assert.True(Firewall.PacketIo.DpdkInUse);
        await _bench.PassAsync(2);
        Assert.Equal(FirewallPhase.Booting, Firewall.Phase);
        await _bench.PassAsync(300);
        Assert.Contains("current Packet IO mode:                 PacketMMap", Firewall.PacketIo.Describe(), StringComparison.Ordinal);

        PairBench.Op(Firewall, "<set><system><setting><dpdk-pkt-io>off</dpdk-pkt-io></setting></system></set>");
        await _bench.PassAsync(5);
        Assert.Equal(FirewallPhase.Ready, Firewall.Phase);
    }
}
