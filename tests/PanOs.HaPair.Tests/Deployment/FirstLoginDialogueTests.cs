using Microsoft.Extensions.Time.Testing;

namespace PanOs.HaPair.Tests;

public sealed class FirstLoginDialogueTests
{
    private const string Prompt = "admin@PA-VM> ";
    private const string Secret = "Corr3ct-horse";
    private const string ShowMode = "show plugins vm_series aws ha failover-mode";
    private const string SetMode = "request plugins vm_series aws ha failover-mode interface-move";
    private const string ShowDpdk = "show system setting dpdk-pkt-io";
    private const string DpdkOff = "set system setting dpdk-pkt-io off";
    private const string DpdkQuestion = "Warning: Enabling/disabling DPDK Packet IO mode will reboot the device. Do you want to continue? (y or n) ";
    private const string DpdkOnAnswer =
        "Device current Packet IO mode:                 DPDK\r\nDevice DPDK Packet IO capable:                 yes\r\nDevice default Packet IO mode:                 DPDK\r\n";

    private const string DpdkOffAnswer =
        "Device current Packet IO mode:                 PacketMMap\r\nDevice DPDK Packet IO capable:                 yes\r\nDevice default Packet IO mode:                 DPDK\r\n";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_password_is_typed_at_both_prompts_and_committed()
    {
        ScriptedShell shell = new ScriptedShell("Welcome\r\n", Prompt)
            .On("configure", "configure\r\nEntering configuration mode\r\n[edit]\r\n", "admin@PA-VM# ")
            .On("set mgt-config users admin password", "set mgt-config users admin password\r\nEnter password   : ")
            .On(Secret, "\r\nConfirm pass", "word : ")
            .On(Secret, "\r\n\r\n[edit]\r\nadmin@PA-VM# ")
            .On("commit", "commit\r\n\r\nCommit job 2 is in progress. Use Ctrl+C to return to command prompt\r\n...", "55%...", "100%\r\nConfiguration committed successfully\r\n\r\n[edit]\r\nadmin@PA-VM# ")
            .On("exit", "exit\r\nExiting configuration mode\r\n", Prompt);

        await (await OpenAsync(shell)).SetAdminPasswordAsync(Secret, Ct);

        Assert.Equal(["configure", "set mgt-config users admin password", Secret, Secret, "commit", "exit"], shell.Typed);
    }

    [Fact]
    public async Task A_password_that_is_refused_is_an_error_that_does_not_show_it()
    {
        ScriptedShell shell = new ScriptedShell(Prompt)
            .On("configure", "admin@PA-VM# ")
            .On("set mgt-config users admin password", "Enter password   : ")
            .On(Secret, "\nConfirm password : ")
            .On(Secret, $"\nThe password {Secret} is too simple\nEnter password   : ");

        FirewallShellException refused = await Assert.ThrowsAsync<FirewallShellException>(
            async () => await (await OpenAsync(shell)).SetAdminPasswordAsync(Secret, Ct));

        Assert.Equal(FirewallShellFailure.UnexpectedAnswer, refused.Reason);
        Assert.Contains("too simple", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commit_that_fails_is_an_error_with_what_the_firewall_said()
    {
        ScriptedShell shell = new ScriptedShell(Prompt)
            .On("configure", "admin@PA-VM# ")
            .On("set mgt-config users admin password", "Enter password   : ")
            .On(Secret, "\nConfirm password : ")
            .On(Secret, "\nadmin@PA-VM# ")
            .On("commit", "Server error : Another commit/validate is in progress.\n[edit]\nadmin@PA-VM# ");

        FirewallShellException failed = await Assert.ThrowsAsync<FirewallShellException>(
            async () => await (await OpenAsync(shell)).SetAdminPasswordAsync(Secret, Ct));

        Assert.Contains("Another commit/validate is in progress", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_firewall_in_interface_move_mode_already_is_left_alone()
    {
        ScriptedShell shell = new ScriptedShell("admin@fw-1(active)> ")
            .On(ShowMode, $"{ShowMode}\nfailover-mode: interface-move\nadmin@fw-1(active)> ");

        Assert.False(await (await OpenAsync(shell)).SetFailoverModeAsync(FailoverMode.InterfaceMove, isNew: false, Ct));
        Assert.Equal([ShowMode], shell.Typed);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_mode_is_changed_and_read_back_whether_or_not_the_firewall_asks_first(bool asks)
    {
        ScriptedShell shell = new ScriptedShell(Prompt).On(ShowMode, $"secondary-ip\n{Prompt}");
        if (asks)
        {
            shell.On(SetMode, $"{SetMode}\nThis changes the HA mode. Continue? (y/n) ").On("y", $"y\nSuccess\n{Prompt}");
        }
        else
        {
            shell.On(SetMode, $"Success\n{Prompt}");
        }

        shell.On(ShowMode, $"interface-move\n{Prompt}");

        Assert.True(await (await OpenAsync(shell)).SetFailoverModeAsync(FailoverMode.InterfaceMove, isNew: false, Ct));
    }

    [Fact]
    public async Task A_mode_that_did_not_change_is_an_error()
    {
        ScriptedShell shell = new ScriptedShell(Prompt)
            .On(ShowMode, $"secondary-ip\n{Prompt}")
            .On(SetMode, $"Server error : plugin not ready\n{Prompt}")
            .On(ShowMode, $"secondary-ip\n{Prompt}");

        FirewallShellException failed = await Assert.ThrowsAsync<FirewallShellException>(
            async () => await (await OpenAsync(shell)).SetFailoverModeAsync(FailoverMode.InterfaceMove, isNew: false, Ct));

        Assert.Contains("plugin not ready", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turning_DPDK_off_says_yes_and_takes_the_closed_session_as_the_restart()
    {
        ScriptedShell shell = new ScriptedShell(Prompt)
            .On(ShowDpdk, DpdkOnAnswer + Prompt)
            .On(DpdkOff, DpdkQuestion)
            .On("y", "y\nDevice is now in non-DPDK IO mode, rebooting device\n", "");

        Assert.True(await (await OpenAsync(shell)).TurnDpdkOffAsync(isNew: false, Ct));
    }

    [Fact]
    public async Task DPDK_that_is_off_already_is_not_touched_although_it_is_the_default()
    {
        ScriptedShell shell = new ScriptedShell(Prompt).On(ShowDpdk, DpdkOffAnswer + Prompt);

        Assert.False(await (await OpenAsync(shell)).TurnDpdkOffAsync(isNew: false, Ct));
    }

    [Fact]
    public async Task A_session_that_closes_without_a_word_of_a_restart_is_an_error()
    {
        ScriptedShell shell = new ScriptedShell(Prompt).On(ShowMode, "");

        FirewallShellException closed = await Assert.ThrowsAsync<FirewallShellException>(
            async () => await (await OpenAsync(shell)).SetFailoverModeAsync(FailoverMode.InterfaceMove, isNew: false, Ct));

        Assert.Equal(FirewallShellFailure.Closed, closed.Reason);
    }

    [Fact]
    public async Task A_session_that_asks_for_a_password_is_a_firewall_that_still_starts()
    {
        var shell = new ScriptedShell("Password: ");

        FirewallShellException early = await Assert.ThrowsAsync<FirewallShellException>(async () => await OpenAsync(shell));

        Assert.Equal(FirewallShellFailure.NotReady, early.Reason);
        Assert.True(early.IsTransient);
        Assert.True(shell.Disposed);
    }

    [Fact]
    public async Task A_command_that_never_comes_back_times_out_on_the_given_clock()
    {
        var time = new FakeTimeProvider();
        ScriptedShell shell = new ScriptedShell(Prompt).On(ShowMode, "still thinking\n");
        FirewallTerminal terminal = await FirewallTerminal.OpenAsync(shell, "fw-1", time, TimeSpan.FromSeconds(60), Ct);

        Task<string> running = terminal.RunAsync(ShowMode, Ct);
        time.Advance(TimeSpan.FromSeconds(61));

        FirewallShellException late = await Assert.ThrowsAsync<FirewallShellException>(() => running);
        Assert.Equal(FirewallShellFailure.TimedOut, late.Reason);
        Assert.Contains(ShowMode, late.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("admin@PA-VM> ", nameof(TerminalWait.Command))]
    [InlineData("x\nadmin@PA-VM(active)> ", nameof(TerminalWait.Command))]
    [InlineData("admin@fw-1.example.com(suspended)# ", nameof(TerminalWait.ConfigurationCommand))]
    [InlineData("Do you want to continue? (y or n) ", nameof(TerminalWait.YesOrNo))]
    [InlineData("Continue? [y/n]: ", nameof(TerminalWait.YesOrNo))]
    [InlineData("Enter password   : ", nameof(TerminalWait.Password))]
    [InlineData("admin@PA-VM> show", nameof(TerminalWait.Nothing))]
    [InlineData("next hop <10.0.2.1>", nameof(TerminalWait.Nothing))]
    [InlineData("Commit job 2 is in progress.\n..55%", nameof(TerminalWait.Nothing))]
    public void The_end_of_the_output_tells_what_the_firewall_waits_for(string output, string expected) =>
        Assert.Equal(expected, TerminalPrompt.Recognize(output).ToString());

    [Theory]
    [InlineData("failover-mode: interface-move", nameof(AwsFailoverMode.InterfaceMove))]
    [InlineData("HA mode is Secondary-IP", nameof(AwsFailoverMode.SecondaryIp))]
    [InlineData("modes: interface-move, secondary-ip", nameof(AwsFailoverMode.Unknown))]
    [InlineData("plugin not installed", nameof(AwsFailoverMode.Unknown))]
    public void Only_one_named_mode_counts(string text, string expected) =>
        Assert.Equal(expected, CommandLineState.ParseFailoverMode(text).ToString());

    private static async Task<FirstLoginDialogue> OpenAsync(ScriptedShell shell)
    {
        FirewallTerminal terminal = await FirewallTerminal.OpenAsync(shell, "fw-1", TimeProvider.System, TimeSpan.FromSeconds(30), Ct);
        return new FirstLoginDialogue(terminal, "fw-1", TimeProvider.System, TimeSpan.FromMinutes(5));
    }
}
