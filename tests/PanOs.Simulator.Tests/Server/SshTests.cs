using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using Renci.SshNet;
using Renci.SshNet.Common;
using SimulatorServer.Ssh;

namespace PanOs.Simulator.Tests;

/// <summary>The command line over OpenSSH's sshd, with a client that knows nothing of this project.</summary>
[SupportedOSPlatform("linux")]
public sealed class SshTests
{
    private static void RequireSshd() => Assert.SkipWhen(SshTools.Missing is not null, SshTools.Missing ?? "");

    private static SshClient Client(ServerBench bench, AuthenticationMethod method) => Client(bench.Host.Ssh!, method);

    private static SshClient Client(SshServer ssh, AuthenticationMethod method)
    {
        var client = new SshClient(new ConnectionInfo(ssh.Address.Address.ToString(), ssh.Address.Port, "admin", method) { Timeout = ServerBench.Patience });
        client.HostKeyReceived += (_, shown) => shown.CanTrust = $"SHA256:{shown.FingerPrintSHA256}" == ssh.HostKeySha256;
        return client;
    }

    private static SshClient WithPassword(ServerBench bench, string password = "admin") =>
        Client(bench, new PasswordAuthenticationMethod("admin", password));

    private static string Say(ShellStream shell, string line, string end)
    {
        shell.WriteLine(line);
        return Expect(shell, end);
    }

    private static string Expect(ShellStream shell, string end) =>
        shell.Expect(end, ServerBench.Patience) ?? throw new InvalidOperationException($"'{end}' did not come: {shell.Read()}");

    [Fact]
    public async Task A_password_opens_a_shell_that_sets_another_one_and_commits()
    {
        RequireSshd();
        await using ServerBench bench = await ServerBench.StartAsync("--ssh", "127.0.0.1:0");
        using (SshClient refused = WithPassword(bench, "guess"))
        {
            Assert.Throws<SshAuthenticationException>(refused.Connect);
        }

        using (SshClient client = WithPassword(bench))
        {
            client.Connect();
            using ShellStream shell = client.CreateShellStream("vt100", 200, 50, 0, 0, 4096);
            Expect(shell, "admin@PA-VM> ");
            Assert.Contains("\r\nyes\r\n", Say(shell, "show chassis-ready", "> "), StringComparison.Ordinal);
            Say(shell, "configure", "# ");
            Say(shell, "set mgt-config users admin password", "Enter password   : ");
            Say(shell, "Secret-1", "Confirm password : ");
            Say(shell, "Secret-1", "# ");
            Assert.Contains("Configuration committed successfully", Say(shell, "commit", "admin@PA-VM# "), StringComparison.Ordinal);
        }

        using SshClient again = WithPassword(bench, "Secret-1");
        again.Connect();
        Assert.True(again.IsConnected);
    }

    [Fact]
    public async Task Each_firewall_of_a_pair_has_a_command_line()
    {
        RequireSshd();
        await using ServerBench bench = await ServerBench.StartAsync("--ssh", "127.0.0.1:0", "--pair", "127.0.0.1:0");
        Assert.NotEqual(bench.Host.Ssh!.HostKey, bench.Host.PairSsh!.HostKey);
        foreach ((SshServer ssh, string address) in ((SshServer, string)[])[(bench.Host.Ssh, "10.0.0.10"), (bench.Host.PairSsh, "10.0.0.20")])
        {
            using SshClient client = Client(ssh, new PasswordAuthenticationMethod("admin", "admin"));
            client.Connect();
            using SshCommand command = client.CreateCommand("show system info");
            Assert.Contains($"ip-address: {address}\n", command.Execute().Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_key_of_the_configuration_opens_it_and_another_one_does_not()
    {
        RequireSshd();
        await using ServerBench bench = await ServerBench.StartAsync("--ssh", "127.0.0.1:0");
        using var rsa = RSA.Create(2048);
        using var pem = new MemoryStream(Encoding.ASCII.GetBytes(rsa.ExportRSAPrivateKeyPem()));
        using var key = new PrivateKeyFile(pem);
        using (SshClient early = Client(bench, new PrivateKeyAuthenticationMethod("admin", key)))
        {
            Assert.Throws<SshAuthenticationException>(early.Connect);
        }

        string openSsh = $"ssh-rsa {Convert.ToBase64String(Blob(rsa.ExportParameters(false)))} test";
        await bench.AskAsync(
            ("type", "config"), ("action", "set"), ("xpath", "/config/mgt-config/users/entry[@name='admin']"),
            ("element", $"<public-key>{Convert.ToBase64String(Encoding.ASCII.GetBytes(openSsh))}</public-key>"));
        await ServerBench.CommitAsync(bench.Http, bench.Key);
        using SshClient client = Client(bench, new PrivateKeyAuthenticationMethod("admin", key));
        client.Connect();
        using SshCommand command = client.CreateCommand("show chassis-ready");
        Assert.Contains("yes", command.Execute(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reboot_throws_out_whoever_is_logged_in_and_SSH_comes_back()
    {
        RequireSshd();
        await using ServerBench bench = await ServerBench.StartAsync("--ssh", "127.0.0.1:0");
        using (SshClient client = WithPassword(bench))
        {
            client.Connect();
            using ShellStream shell = client.CreateShellStream("vt100", 200, 50, 0, 0, 4096);
            Expect(shell, "> ");
            Say(shell, "request restart system", "(y or n) ");
            shell.WriteLine("y");
            await ServerBench.UntilAsync(
                async () =>
                {
                    await Task.Yield();
                    return client.IsConnected;
                },
                connected => !connected);
        }

        // The firewall and its sshd need a while; until then nothing listens, or the password is refused.
        await ServerBench.UntilAsync(
            async () =>
            {
                await Task.Yield();
                using SshClient again = WithPassword(bench);
                try
                {
                    again.Connect();
                    return again.IsConnected;
                }
                catch (Exception exception) when (exception is SshException or System.Net.Sockets.SocketException)
                {
                    return false;
                }
            },
            connected => connected);
    }

    // The key as SSH writes it: its type, exponent and modulus, each with its length.
    private static byte[] Blob(RSAParameters key)
    {
        using var blob = new MemoryStream();
        foreach (byte[] part in (byte[][])[Encoding.ASCII.GetBytes("ssh-rsa"), key.Exponent!, [0, .. key.Modulus!]])
        {
            blob.Write([(byte)(part.Length >> 24), (byte)(part.Length >> 16), (byte)(part.Length >> 8), (byte)part.Length]);
            blob.Write(part);
        }

        return blob.ToArray();
    }
}
