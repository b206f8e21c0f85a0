namespace PanOs.Simulator.Tests;

/// <summary>Single keys, as a real terminal sends them.</summary>
public sealed class TerminalTests
{
    private readonly PairBench _bench = new();

    private async Task<CommandLineSession> OpenAsync()
    {
        _bench.A.PowerOn();
        await _bench.PassAsync(490);
        CommandLineSession session = Assert.IsType<CommandLineLogin.Opened>(_bench.A.OpenCommandLine("admin", PairBench.Key, null)).Session;
        await session.ReadAsync();
        return session;
    }

    private static async Task<string> TypeAsync(CommandLineSession session, string keys)
    {
        session.Type(keys);
        return await session.ReadAsync();
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Keys_are_shown_and_Return_enters_the_line(string end)
    {
        CommandLineSession session = await OpenAsync();
        Assert.Equal("show ch", await TypeAsync(session, "show ch"));
        Assert.Equal("assis-ready\nyes\nadmin@PA-VM> ", await TypeAsync(session, "assis-ready" + end));
        Assert.Equal("\nadmin@PA-VM> ", await TypeAsync(session, end));
    }

    [Fact]
    public async Task Backspace_takes_back_and_Ctrl_C_drops_the_line()
    {
        CommandLineSession session = await OpenAsync();
        Assert.Equal("xy\b \b\b \bshow chassis-ready\nyes\nadmin@PA-VM> ", await TypeAsync(session, "xy\u007f\bshow chassis-ready\r"));
        Assert.Equal("nonsense\nadmin@PA-VM> ", await TypeAsync(session, "nonsense\u0003"));
    }

    [Fact]
    public async Task A_password_is_not_shown()
    {
        CommandLineSession session = await OpenAsync();
        await TypeAsync(session, "configure\r");
        Assert.EndsWith("Enter password   : ", await TypeAsync(session, "set mgt-config users admin password\r"), StringComparison.Ordinal);
        Assert.Equal("\nConfirm password : ", await TypeAsync(session, "Secret-1\r"));
        Assert.Equal("\n[edit]\nadmin@PA-VM# ", await TypeAsync(session, "Secret-1\r"));
    }

    [Fact]
    public async Task Ctrl_D_ends_the_session()
    {
        CommandLineSession session = await OpenAsync();
        Assert.Equal("", await TypeAsync(session, "\u0004"));
        Assert.True(session.IsClosed);
    }

    [Fact]
    public async Task What_is_typed_during_a_commit_waits_for_its_end()
    {
        CommandLineSession session = await OpenAsync();
        session.Type("configure\nset mgt-config users admin password\nSecret-1\nSecret-1\ncommit\nexit\nshow chassis-ready\n");
        session.EndInput();
        string output = string.Empty;
        while (await session.ReadAsync() is { Length: > 0 } text)
        {
            output += text;
        }

        Assert.EndsWith("Configuration committed successfully\n\n[edit]\nadmin@PA-VM# exit\nExiting configuration mode\nadmin@PA-VM> show chassis-ready\nyes\nadmin@PA-VM> ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret-1", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shutting_down_asks_and_leaves_the_firewall_off()
    {
        CommandLineSession session = await OpenAsync();
        Assert.EndsWith("(y or n) ", await TypeAsync(session, "request shutdown system\r"), StringComparison.Ordinal);
        await TypeAsync(session, "y\r");
        Assert.Equal(FirewallPhase.Off, _bench.A.Phase);
    }
}
