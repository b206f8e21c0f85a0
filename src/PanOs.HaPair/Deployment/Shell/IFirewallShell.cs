namespace PanOs.HaPair;

/// <summary>Opens the command line of a firewall. The pair needs it for the first login and to read what only the command line tells.</summary>
/// <remarks>
/// <see cref="SshShellConnector"/> does it over SSH; a test or the simulated world gives its own. A connector refuses a
/// firewall that shows another host key than <see cref="FirewallShellTarget.HostKey"/>
/// (<see cref="FirewallShellFailure.HostKeyChanged"/>) before anything is sent to it.
/// </remarks>
public interface IFirewallShellConnector
{
    /// <summary>Opens an interactive session.</summary>
    /// <param name="target">Where to, as whom, and with which key.</param>
    /// <param name="cancellationToken">Stops the attempt.</param>
    /// <returns>The session; whoever asked for it disposes it.</returns>
    /// <exception cref="FirewallShellException">The session was not opened; <see cref="FirewallShellException.Reason"/> says why.</exception>
    Task<IFirewallShell> ConnectAsync(FirewallShellTarget target, CancellationToken cancellationToken = default);
}

/// <summary>One interactive session on the command line of a firewall, with a terminal's text in both directions.</summary>
public interface IFirewallShell : IAsyncDisposable
{
    /// <summary>The fingerprint of the host key that the firewall showed, as OpenSSH writes it (<c>SHA256:…</c>); null when there is none.</summary>
    string? HostKey { get; }

    /// <summary>Types one line and Enter.</summary>
    /// <param name="line">The text without a line end.</param>
    /// <param name="cancellationToken">Stops the attempt.</param>
    Task WriteLineAsync(string line, CancellationToken cancellationToken = default);

    /// <summary>Waits for the next piece of output: any number of characters, cut anywhere.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The text; empty when the firewall closed the session, as it does when it restarts.</returns>
    Task<string> ReadAsync(CancellationToken cancellationToken = default);
}
