using System.Net.Sockets;
using System.Text;
using Renci.SshNet;
using Renci.SshNet.Common;

namespace PanOs.HaPair;

/// <summary>
/// Opens the command line of a firewall over SSH, with the key that the instance was launched with. The host key has
/// to be the one that the target names; without one the caller pins what <see cref="IFirewallShell.HostKey"/> says.
/// </summary>
/// <remarks>
/// The password is offered only to a host whose key is pinned. Connecting is bounded by
/// <see cref="ConnectTimeout"/> on the system's clock, which is the SSH library's own.
/// </remarks>
public sealed class SshShellConnector : IFirewallShellConnector
{
    // Wide and high enough that the command line neither wraps nor pages what it prints.
    private const uint Columns = 500;
    private const uint Rows = 500;

    /// <summary>How long connecting and logging in may take. Default 30 seconds.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The TCP port. Default 22.</summary>
    public int Port { get; init; } = 22;

    /// <inheritdoc/>
    public async Task<IFirewallShell> ConnectAsync(FirewallShellTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        var attempt = new SshAttempt(target);
        using PrivateKeyFile key = ReadKey(target);
        var connection = new ConnectionInfo(target.Address, Port, target.User, attempt.Methods(key)) { Timeout = ConnectTimeout };
        var client = new SshClient(connection);
        client.HostKeyReceived += attempt.OnHostKey;
        try
        {
            await client.ConnectAsync(cancellationToken).ConfigureAwait(false);
            return new SshShell(client, client.CreateShellStream("dumb", Columns, Rows, 0, 0, 4096), attempt.HostKey);
        }
        catch (Exception e) when (e is SshException or SocketException or IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            client.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            throw attempt.Translate(e);
        }
    }

    private static PrivateKeyFile ReadKey(FirewallShellTarget target)
    {
        try
        {
            using var text = new MemoryStream(Encoding.UTF8.GetBytes(target.PrivateKey));
            return new PrivateKeyFile(text);
        }
        catch (Exception e) when (e is SshException or FormatException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            // What the library says may quote the key.
            throw new FirewallShellException(
                FirewallShellFailure.Refused, $"The private key for {target} cannot be read. Expected a key in OpenSSH or PEM form, without a passphrase.");
        }
    }
}
