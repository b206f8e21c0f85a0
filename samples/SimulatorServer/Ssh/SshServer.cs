using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using PanOs.Simulator;

namespace SimulatorServer.Ssh;

/// <summary>
/// A real SSH server in front of a firewall's command line: OpenSSH's sshd with a host key, a configuration and users
/// of its own. It listens as long as the firewall has got so far in its boot.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class SshServer : IAsyncDisposable
{
    private readonly SshTools _tools;
    private readonly CommandLineDoor _door;
    private readonly SshFolder _folder;
    private readonly RelayListener _relays;
    private readonly Lock _gate = new();
    private Process? _sshd;

    private SshServer(SshTools tools, CommandLineDoor door, SshFolder folder, IPEndPoint address)
    {
        _tools = tools;
        _door = door;
        _folder = folder;
        Address = address;
        _relays = new RelayListener(door, folder.Socket);
        door.PhaseChanged += Follow;
        door.UsersChanged += RefreshUsers;
        RefreshUsers();
        Follow(door.Phase);
    }

    public IPEndPoint Address { get; }

    public string HostKey => _folder.HostKey;

    public string HostKeySha256 => _folder.HostKeySha256;

    /// <exception cref="InvalidOperationException">What it needs is not installed, or it does not start.</exception>
    public static async Task<SshServer> StartAsync(CommandLineDoor door, IPEndPoint address)
    {
        SshTools tools = SshTools.Require();
        IPEndPoint chosen = address.Port == 0 ? new IPEndPoint(address.Address, FreePort(address.Address)) : address;
        if (Environment.UserName == "root")
        {
            // Where sshd shuts itself in; the machine's own init script makes it, too.
            Directory.CreateDirectory("/run/sshd");
        }

        SshFolder folder = await SshFolder.CreateAsync(tools, chosen);
        var server = new SshServer(tools, door, folder, chosen);
        await server.WaitUntilItListensAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        _door.PhaseChanged -= Follow;
        _door.UsersChanged -= RefreshUsers;
        Stop();
        await _relays.DisposeAsync();
        _folder.Dispose();
    }

    private static int FreePort(IPAddress address)
    {
        using var probe = new TcpListener(address, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private void RefreshUsers() => _folder.WriteUsers(_door.Users);

    // Whoever is logged in is thrown out by the firewall, which ends the relay and with it the session.
    private void Follow(FirewallPhase phase)
    {
        if (phase >= FirewallPhase.SshOnly)
        {
            Start();
        }
        else
        {
            Stop();
        }
    }

    private void Start()
    {
        lock (_gate)
        {
            if (_sshd is { HasExited: false })
            {
                return;
            }

            _sshd?.Dispose();
            var start = new ProcessStartInfo(_tools.Sshd, ["-D", "-e", "-f", _folder.Configuration])
            {
                UseShellExecute = false,
                RedirectStandardError = true,
                RedirectStandardInput = true,
            };
            start.Environment["LD_PRELOAD"] = $"{_tools.NssWrapper} {_tools.PamWrapper}";
            start.Environment["NSS_WRAPPER_PASSWD"] = _folder.Users;
            start.Environment["NSS_WRAPPER_GROUP"] = _folder.Groups;
            start.Environment["PAM_WRAPPER"] = "1";
            start.Environment["PAM_WRAPPER_SERVICE_DIR"] = _folder.PamServices;
            _sshd = Process.Start(start)!;
            _sshd.ErrorDataReceived += static (_, _) => { };
            _sshd.BeginErrorReadLine();
        }
    }

    private void Stop()
    {
        lock (_gate)
        {
            if (_sshd is { HasExited: false })
            {
                _sshd.Kill(entireProcessTree: true);
                _sshd.WaitForExit();
            }

            _sshd?.Dispose();
            _sshd = null;
        }
    }

    private async Task WaitUntilItListensAsync()
    {
        for (int attempt = 0; attempt < 200; attempt++)
        {
            using var probe = new TcpClient();
            try
            {
                await probe.ConnectAsync(Address);
                return;
            }
            catch (SocketException) when (_sshd is { HasExited: false })
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
            }
            catch (SocketException)
            {
                break;
            }
        }

        await DisposeAsync();
        throw new InvalidOperationException($"sshd does not listen on {Address}.");
    }
}
