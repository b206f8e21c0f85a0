using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using PanOs.Simulator.Tests;
using SimulatorServer.Ssh;

namespace PanOs.HaPair.Tests;

/// <summary>The first login with SSH.NET against OpenSSH's sshd, behind which is the command line of a simulated firewall.</summary>
[SupportedOSPlatform("linux")]
public sealed class SshFirstLoginTests : IDisposable
{
    private const string Secret = "Corr3ct-horse";

    private readonly RSA _key = RSA.Create(2048);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _key.Dispose();

    [Fact]
    public async Task A_key_opens_it_and_the_whole_first_login_is_typed()
    {
        await using ServerBench bench = await StartAsync();
        await AcceptKeyAsync(bench);
        IFirewallShell shell = await Connector(bench).ConnectAsync(Target(_key), Ct);
        Assert.Equal(bench.Host.Ssh!.HostKeySha256, shell.HostKey);
        await using FirewallTerminal terminal = await TerminalAsync(shell);
        var dialogue = new FirstLoginDialogue(terminal, "fw-1", TimeProvider.System, ServerBench.Patience);

        await dialogue.SetAdminPasswordAsync(Secret, Ct);
        Assert.True(await dialogue.SetFailoverModeAsync(FailoverMode.InterfaceMove, isNew: true, Ct));
        CommandLineState state = await dialogue.ReadAsync(Ct);
        Assert.Equal(AwsFailoverMode.InterfaceMove, state.FailoverMode);
        Assert.True(state.DpdkOn);

        // A question; the firewall restarts in answer to the yes, and closes the session.
        Assert.True(await dialogue.TurnDpdkOffAsync(isNew: true, Ct));
        IFirewallShell again = await UntilOpenAsync(Connector(bench), Target(_key) with { HostKey = shell.HostKey });
        await using FirewallTerminal after = await TerminalAsync(again);
        Assert.False((await new FirstLoginDialogue(after, "fw-1", TimeProvider.System, ServerBench.Patience).ReadAsync(Ct)).DpdkOn);
    }

    [Fact]
    public async Task The_question_of_a_restart_is_answered_and_a_booting_firewall_is_not_ready_but_no_stranger()
    {
        await using ServerBench bench = await StartAsync();
        await AcceptKeyAsync(bench);
        IFirewallShell shell = await Connector(bench).ConnectAsync(Target(_key), Ct);
        await using (FirewallTerminal terminal = await TerminalAsync(shell))
        {
            await terminal.RunConfirmedAsync("request restart system", Ct);
        }

        // Every refusal on the way is one that waiting mends.
        IFirewallShell again = await UntilOpenAsync(Connector(bench), Target(_key) with { HostKey = shell.HostKey });
        await again.DisposeAsync();
    }

    [Fact]
    public async Task Another_host_key_is_refused_with_both_fingerprints_and_what_to_do()
    {
        await using ServerBench bench = await StartAsync();
        await AcceptKeyAsync(bench);
        string pinned = "SHA256:" + Convert.ToBase64String(SHA256.HashData("somebody else"u8)).TrimEnd('=');

        FirewallShellException refused = await Assert.ThrowsAsync<FirewallShellException>(
            () => Connector(bench).ConnectAsync(Target(_key) with { HostKey = pinned, Password = "admin" }, Ct));

        Assert.Equal(FirewallShellFailure.HostKeyChanged, refused.Reason);
        Assert.False(refused.IsTransient);
        Assert.Contains(pinned, refused.Message, StringComparison.Ordinal);
        Assert.Contains(bench.Host.Ssh!.HostKeySha256, refused.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(FirewallPair.ForgetPinsAsync), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_key_is_asked_for_a_password_and_the_message_names_both_causes()
    {
        await using ServerBench bench = await StartAsync();
        using var stranger = RSA.Create(2048);

        FirewallShellException refused = await Assert.ThrowsAsync<FirewallShellException>(() => Connector(bench).ConnectAsync(Target(stranger), Ct));

        Assert.Equal(FirewallShellFailure.NotReady, refused.Reason);
        Assert.Contains("the key is not that of the instance", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("PRIVATE KEY", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_password_is_offered_to_a_host_that_is_known_and_to_no_other()
    {
        await using ServerBench bench = await StartAsync();
        using var stranger = RSA.Create(2048);
        FirewallShellTarget target = Target(stranger) with { Password = "admin" };

        await Assert.ThrowsAsync<FirewallShellException>(() => Connector(bench).ConnectAsync(target, Ct));
        IFirewallShell shell = await Connector(bench).ConnectAsync(target with { HostKey = bench.Host.Ssh!.HostKeySha256 }, Ct);

        await using FirewallTerminal terminal = await TerminalAsync(shell);
        Assert.Contains("yes", await terminal.RunAsync("show chassis-ready", Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_listens_the_firewall_is_unreachable_for_now()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var connector = new SshShellConnector { Port = ((IPEndPoint)probe.LocalEndpoint).Port };
        probe.Stop();

        FirewallShellException refused = await Assert.ThrowsAsync<FirewallShellException>(() => connector.ConnectAsync(Target(_key), Ct));

        Assert.Equal((FirewallShellFailure.Unreachable, true), (refused.Reason, refused.IsTransient));
    }

    private static async Task<ServerBench> StartAsync()
    {
        Assert.SkipWhen(SshTools.Missing is not null, SshTools.Missing ?? "");
        return await ServerBench.StartAsync("--ssh", "127.0.0.1:0");
    }

    private static SshShellConnector Connector(ServerBench bench) => new() { Port = bench.Host.Ssh!.Address.Port, ConnectTimeout = ServerBench.Patience };

    private static FirewallShellTarget Target(RSA key) => new("127.0.0.1", "admin", key.ExportRSAPrivateKeyPem(), null);

    private static Task<FirewallTerminal> TerminalAsync(IFirewallShell shell) =>
        FirewallTerminal.OpenAsync(shell, "fw-1", TimeProvider.System, ServerBench.Patience, Ct);

    private static async Task<IFirewallShell> UntilOpenAsync(SshShellConnector connector, FirewallShellTarget target)
    {
        IFirewallShell? shell = null;
        await ServerBench.UntilAsync(
            async () =>
            {
                try
                {
                    shell = await connector.ConnectAsync(target, Ct);
                    return true;
                }
                catch (FirewallShellException notYet) when (notYet.IsTransient)
                {
                    return false;
                }
            },
            open => open);
        return shell!;
    }

    // What an instance gets from its key pair.
    private async Task AcceptKeyAsync(ServerBench bench)
    {
        RSAParameters key = _key.ExportParameters(false);
        using var blob = new MemoryStream();
        foreach (byte[] part in (byte[][])[Encoding.ASCII.GetBytes("ssh-rsa"), key.Exponent!, [0, .. key.Modulus!]])
        {
            blob.Write([(byte)(part.Length >> 24), (byte)(part.Length >> 16), (byte)(part.Length >> 8), (byte)part.Length]);
            blob.Write(part);
        }

        string openSsh = $"ssh-rsa {Convert.ToBase64String(blob.ToArray())} test";
        await bench.AskAsync(
            ("type", "config"), ("action", "set"), ("xpath", "/config/mgt-config/users/entry[@name='admin']"),
            ("element", $"<public-key>{Convert.ToBase64String(Encoding.ASCII.GetBytes(openSsh))}</public-key>"));
        await ServerBench.CommitAsync(bench.Http, bench.Key);
    }
}
