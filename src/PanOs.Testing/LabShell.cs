using System.Net;
using PanOs.HaPair;
using PanOs.Simulator;

namespace PanOs.Testing;

/// <summary>SSH to the simulated firewalls, without the wire: the lab knows the public half of each private key.</summary>
internal sealed class LabShellConnector(PanOsLab lab) : IFirewallShellConnector
{
    public async Task<IFirewallShell> ConnectAsync(FirewallShellTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        var address = IPAddress.Parse(target.Address);
        string? hostKey = lab.World.FindFirewallAt(lab.Options.OperatorAddress, address)?.Identity.HostKey;
        if (hostKey is not null && target.HostKey is { } pinned && pinned != hostKey)
        {
            throw new FirewallShellException(FirewallShellFailure.HostKeyChanged, $"{target.Address} shows another host key than at first contact.");
        }

        CommandLineLogin login = await lab.World.OpenCommandLineAsync(
            lab.Options.OperatorAddress,
            address,
            target.User,
            lab.PublicKeyOf(target.PrivateKey),
            target.Password,
            cancellationToken).ConfigureAwait(false);
        return login switch
        {
            CommandLineLogin.Opened opened => new LabShell(opened.Session, hostKey),
            CommandLineLogin.NotReady => throw new FirewallShellException(
                FirewallShellFailure.NotReady, $"{target.Address} asks for a password although the key is right."),
            CommandLineLogin.Refused => throw new FirewallShellException(
                FirewallShellFailure.Refused, $"{target.Address} refuses user {target.User}."),
            _ => throw new FirewallShellException(FirewallShellFailure.Unreachable, $"{target.Address}:22 does not answer."),
        };
    }

    private sealed class LabShell(CommandLineSession session, string? hostKey) : IFirewallShell
    {
        public string? HostKey => hostKey;

        public Task WriteLineAsync(string line, CancellationToken cancellationToken = default)
        {
            session.WriteLine(line);
            return Task.CompletedTask;
        }

        public async Task<string> ReadAsync(CancellationToken cancellationToken = default) =>
            await session.ReadAsync(cancellationToken).ConfigureAwait(false);

        public ValueTask DisposeAsync()
        {
            session.Close();
            return ValueTask.CompletedTask;
        }
    }
}
