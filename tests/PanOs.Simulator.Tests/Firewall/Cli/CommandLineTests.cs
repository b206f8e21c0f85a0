namespace PanOs.Simulator.Tests;

public sealed class CommandLineTests
{
    private readonly PairBench _bench = new();

    private SimulatedFirewall Firewall => _bench.A;

    private CommandLineSession Open()
    {
        CommandLineLogin login = Firewall.OpenCommandLine("admin", PairBench.Key, null);
        return Assert.IsType<CommandLineLogin.Opened>(login).Session;
    }

    private async Task<CommandLineSession> BootAsync()
    {
        Firewall.PowerOn();
        await _bench.PassAsync(490);
        CommandLineSession session = Open();
        Assert.Equal("admin@PA-VM> ", await session.ReadAsync(TestContext.Current.CancellationToken));
        return session;
    }

    private static async Task<string> SayAsync(CommandLineSession session, string line)
    {
        session.WriteLine(line);
        return await session.ReadAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> ReadUntilAsync(CommandLineSession session, string end)
    {
        string text = string.Empty;
        while (!text.EndsWith(end, StringComparison.Ordinal))
        {
            string more = await session.ReadAsync(TestContext.Current.CancellationToken);
            Assert.NotEmpty(more);
            text += more;
        }

        return text;
    }

    [Fact]
    public async Task Logging_in_depends_on_the_phase_of_the_boot()
    {
        Assert.IsType<CommandLineLogin.Unreachable>(Firewall.OpenCommandLine("admin", PairBench.Key, null));
        Firewall.PowerOn();
        Assert.IsType<CommandLineLogin.Unreachable>(Firewall.OpenCommandLine("admin", PairBench.Key, null));
        await _bench.PassAsync(121);
        Assert.IsType<CommandLineLogin.NotReady>(Firewall.OpenCommandLine("admin", PairBench.Key, null));
        await _bench.PassAsync(300);
        Assert.IsType<CommandLineLogin.Opened>(Firewall.OpenCommandLine("admin", PairBench.Key, null));
        Assert.IsType<CommandLineLogin.Refused>(Firewall.OpenCommandLine("admin", "ssh-ed25519 AAAAother", null));
        Assert.IsType<CommandLineLogin.Refused>(Firewall.OpenCommandLine("other", PairBench.Key, null));
        Assert.IsType<CommandLineLogin.Refused>(Firewall.OpenCommandLine("admin", null, "guess"));
    }

    [Fact]
    public async Task The_first_password_is_set_without_echo_and_committed()
    {
        CommandLineSession session = await BootAsync();
        Assert.Equal("configure\nEntering configuration mode\n[edit]\nadmin@PA-VM# ", await SayAsync(session, "configure"));
        Assert.Equal("set mgt-config users admin password\nEnter password   : ", await SayAsync(session, "set mgt-config users admin password"));
        Assert.Equal("\nConfirm password : ", await SayAsync(session, "Secret-1"));
        Assert.Equal("\n[edit]\nadmin@PA-VM# ", await SayAsync(session, "Secret-1"));

        DateTimeOffset before = _bench.Clock.GetUtcNow();
        session.WriteLine("commit");
        string commit = await ReadUntilAsync(session, "# ");
        Assert.StartsWith("commit\n\n\nCommit job 2 is in progress. Use Ctrl+C to return to command prompt\n", commit, StringComparison.Ordinal);
        Assert.EndsWith("100%\nConfiguration committed successfully\n\n[edit]\nadmin@PA-VM# ", commit, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(30), _bench.Clock.GetUtcNow() - before);
        Assert.Equal("exit\nExiting configuration mode\nadmin@PA-VM> ", await SayAsync(session, "exit"));
        Assert.True(Firewall.Administrators.VerifyPassword("admin", "Secret-1"));
        Assert.IsType<CommandLineLogin.Opened>(Firewall.OpenCommandLine("admin", null, "Secret-1"));
    }

    [Fact]
    public async Task Two_different_passwords_change_nothing()
    {
        CommandLineSession session = await BootAsync();
        await SayAsync(session, "configure");
        await SayAsync(session, "set mgt-config users admin password");
        await SayAsync(session, "one");
        Assert.EndsWith("# ", await SayAsync(session, "two"), StringComparison.Ordinal);
        Assert.False(Firewall.Configuration.HasChanges);
        Assert.EndsWith("There are no changes to commit.\n[edit]\nadmin@PA-VM# ", await SayAsync(session, "commit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switching_Dpdk_off_asks_and_reboots_and_closes_the_session()
    {
        CommandLineSession session = await BootAsync();
        Assert.Equal(
            "show system setting dpdk-pkt-io\nDevice current Packet IO mode:                 DPDK\nDevice DPDK Packet IO capable:                 yes\nDevice default Packet IO mode:                 DPDK\nadmin@PA-VM> ",
            await SayAsync(session, "show system setting dpdk-pkt-io"));
        Assert.EndsWith("will reboot the device. Do you want to continue? (y or n) ", await SayAsync(session, "set system setting dpdk-pkt-io off"), StringComparison.Ordinal);
        Assert.EndsWith("admin@PA-VM> ", await SayAsync(session, "n"), StringComparison.Ordinal);
        Assert.True(Firewall.PacketIo.DpdkConfigured);

        await SayAsync(session, "set system setting dpdk-pkt-io off");
        Assert.Equal("y\nDevice is now in non-DPDK IO mode, rebooting device\n", await SayAsync(session, "y"));
        Assert.Equal("", await session.ReadAsync(TestContext.Current.CancellationToken));
        Assert.True(session.IsClosed);
        Assert.Equal(FirewallPhase.Booting, Firewall.Phase);

        await _bench.PassAsync(300);
        session = Open();
        await session.ReadAsync(TestContext.Current.CancellationToken);
        Assert.Contains("PacketMMap", await SayAsync(session, "show system setting dpdk-pkt-io"), StringComparison.Ordinal);
        Assert.EndsWith("admin@PA-VM> ", await SayAsync(session, "set system setting dpdk-pkt-io off"), StringComparison.Ordinal);
        await _bench.PassAsync(5);
        Assert.Equal(FirewallPhase.Ready, Firewall.Phase);
    }

    [Fact]
    public async Task The_failover_mode_is_set_and_shown()
    {
        CommandLineSession session = await BootAsync();
        Assert.Contains("secondary-ip", await SayAsync(session, "show plugins vm_series aws ha failover-mode"), StringComparison.Ordinal);
        await SayAsync(session, "request plugins vm_series aws ha failover-mode interface-move");
        Assert.Contains("interface-move", await SayAsync(session, "show plugins vm_series aws ha failover-mode"), StringComparison.Ordinal);
        Assert.Equal("interface-move", Firewall.Plugin.FailoverMode);
    }

    [Fact]
    public async Task The_prompt_shows_the_host_name_and_the_HA_state()
    {
        PairBench.Load(Firewall, PairBench.Ha(Firewall), hostname: "fw-a");
        Firewall.PowerOn();
        await _bench.PassAsync(540);
        Assert.Equal("admin@fw-a(active)> ", await Open().ReadAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_unknown_command_is_said_to_be_unknown()
    {
        CommandLineSession session = await BootAsync();
        Assert.Equal("frobnicate now\nUnknown command: frobnicate\nadmin@PA-VM> ", await SayAsync(session, "frobnicate now"));
        Assert.Contains("AutoCom", await SayAsync(session, "show jobs id 1"), StringComparison.Ordinal);
        Assert.Contains("hostname: PA-VM", await SayAsync(session, "show system info"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_that_gives_up_loses_no_output()
    {
        CommandLineSession session = await BootAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20), _bench.Clock);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await session.ReadAsync(limit.Token));
        Assert.Equal("show chassis-ready\nyes\nadmin@PA-VM> ", await SayAsync(session, "show chassis-ready"));
    }

    [Fact]
    public async Task A_reader_that_gives_up_stays_on_the_scheduler()
    {
        string answer = "";
        await _bench.Clock.RunAsync(async () =>
        {
            Firewall.PowerOn();
            await _bench.PassAsync(490);
            CommandLineSession session = Open();
            await session.ReadAsync();
            using var cancel = new CancellationTokenSource();
            Task<string> open = session.ReadAsync(cancel.Token).AsTask();
            cancel.Cancel();
            Assert.True(open.IsCanceled);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => open);
            session.WriteLine("show chassis-ready");
            answer = await session.ReadAsync();
        });
        Assert.Equal("show chassis-ready\nyes\nadmin@PA-VM> ", answer);
        Assert.Equal(0, _bench.Clock.ForeignRequests);
    }

    [Fact]
    public async Task A_client_may_cut_the_power_when_a_reboot_closes_its_session()
    {
        CommandLineSession first = await BootAsync();
        CommandLineSession second = Open();
        await second.ReadAsync(TestContext.Current.CancellationToken);
        await _bench.Clock.RunAsync(async () =>
        {
            Task client = ClientAsync();
            Firewall.Reboot("test");
            await client;
        });
        Assert.True(second.IsClosed);

        await _bench.PassAsync(600);
        Assert.Equal(FirewallPhase.Off, Firewall.Phase);

        async Task ClientAsync()
        {
            Assert.Equal("", await first.ReadAsync(TestContext.Current.CancellationToken));
            Firewall.PowerOff();
        }
    }

    [Fact]
    public async Task A_power_cut_closes_the_session()
    {
        CommandLineSession session = await BootAsync();
        Firewall.PowerOff();
        Assert.Equal("", await session.ReadAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("show jobs id 1")]
    [InlineData("show jobs id \"1\"")]
    public async Task A_value_may_be_quoted(string command)
    {
        CommandLineSession session = await BootAsync();
        Assert.Contains("type: AutoCom", await SayAsync(session, command), StringComparison.Ordinal);
    }
}
