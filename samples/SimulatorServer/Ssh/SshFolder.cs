using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace SimulatorServer.Ssh;

/// <summary>The files of one SSH server, in a folder that nobody else can read: host key, configuration, users, scripts.</summary>
[SupportedOSPlatform("linux")]
internal sealed class SshFolder : IDisposable
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly string _path;

    private SshFolder(string path) => _path = path;

    public string Configuration => In("sshd_config");

    public string Users => In("passwd");

    public string Groups => In("group");

    public string PamServices => In("pam");

    /// <summary>The socket between the relay and this process.</summary>
    public string Socket => In("relay.sock");

    /// <summary>The public host key, in OpenSSH format.</summary>
    public string HostKey { get; private set; } = "";

    /// <summary>Its fingerprint as OpenSSH prints it.</summary>
    public string HostKeySha256 =>
        $"SHA256:{Convert.ToBase64String(SHA256.HashData(Convert.FromBase64String(HostKey.Split(' ')[1]))).TrimEnd('=')}";

    public static async Task<SshFolder> CreateAsync(SshTools tools, IPEndPoint address)
    {
        var folder = new SshFolder(Directory.CreateTempSubdirectory("panos-sim-ssh-").FullName);
        try
        {
            await folder.FillAsync(tools, address);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Makes these names known to the server as users. All of them are the user of this process.</summary>
    public void WriteUsers(IEnumerable<string> names)
    {
        string id = UserId();
        File.WriteAllText(Users, string.Concat(names.Prepend("sshd").Prepend(Environment.UserName).Distinct(StringComparer.Ordinal).Select(name =>
            $"{name}:x:{(name == "sshd" ? "65533:65534" : id)}:{name}:{_path}:/bin/sh\n")));
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private static string UserId()
    {
        // The second word of these lines is the real id.
        string[] status = File.ReadAllLines("/proc/self/status");
        string Of(string name) => status.First(line => line.StartsWith(name, StringComparison.Ordinal)).Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1];
        return $"{Of("Uid:")}:{Of("Gid:")}";
    }

    private string In(string name) => Path.Combine(_path, name);

    private async Task FillAsync(SshTools tools, IPEndPoint address)
    {
        Directory.CreateDirectory(PamServices);
        await MakeHostKeyAsync(tools);
        await File.WriteAllTextAsync(Groups, "root:x:0:\nnogroup:x:65534:\n");
        WriteUsers([]);
        // The runtime of the relay would put back how the terminal was, so the terminal is set before it begins.
        foreach (string verb in (string[])[Relay.Keys, Relay.Password, Relay.Shell])
        {
            string script = In($"{verb}.sh");
            await File.WriteAllTextAsync(script, $"#!/bin/sh\n[ -t 0 ] && stty raw -echo\n{Relay.Command(Socket, verb)} \"$@\"\n");
            File.SetUnixFileMode(script, Private);
        }

        await File.WriteAllTextAsync(Path.Combine(PamServices, "sshd"), $"""
            auth required pam_exec.so quiet expose_authtok {In(Relay.Password)}.sh
            account required pam_permit.so
            session required pam_permit.so

            """);

        // The command for keys must lie where nobody else can write, so it is the shell of the machine.
        await File.WriteAllTextAsync(Configuration, string.Create(CultureInfo.InvariantCulture, $"""
            ListenAddress {(address.Address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{address.Address}]" : address.Address)}:{address.Port}
            HostKey {In("host")}
            PidFile none
            UsePAM yes
            StrictModes no
            PermitRootLogin yes
            PasswordAuthentication yes
            KbdInteractiveAuthentication no
            AuthorizedKeysFile none
            AuthorizedKeysCommand /bin/sh {In(Relay.Keys)}.sh %u %t %k
            AuthorizedKeysCommandUser {Environment.UserName}
            ForceCommand {In(Relay.Shell)}.sh
            AllowTcpForwarding no
            AllowAgentForwarding no
            X11Forwarding no
            PermitTunnel no
            PermitUserRC no
            PrintMotd no
            PrintLastLog no
            UseDNS no
            LogLevel ERROR

            """));
    }

    private async Task MakeHostKeyAsync(SshTools tools)
    {
        using Process made = Process.Start(new ProcessStartInfo(tools.KeyGen, ["-q", "-t", "ed25519", "-N", "", "-C", "PA-VM", "-f", In("host")]) { UseShellExecute = false })!;
        await made.WaitForExitAsync();
        HostKey = made.ExitCode == 0
            ? (await File.ReadAllTextAsync(In("host.pub"))).Trim()
            : throw new InvalidOperationException("ssh-keygen made no host key.");
    }
}
