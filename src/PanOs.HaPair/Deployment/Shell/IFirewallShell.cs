namespace PanOs.HaPair;

/// <summary>Opens the command line of a firewall. The pair needs it for the first login and to read what only the command line tells.</summary>
/// <remarks>
/// PanOs.HaPair brings no SSH library: an application gives it a connector over the one it has, a test or the
/// simulated world gives its own. A connector over SSH pins the host key of a firewall at first contact and refuses
/// another one later (<see cref="FirewallShellFailure.HostKeyChanged"/>).
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
    /// <summary>Types one line and Enter.</summary>
    /// <param name="line">The text without a line end.</param>
    /// <param name="cancellationToken">Stops the attempt.</param>
    Task WriteLineAsync(string line, CancellationToken cancellationToken = default);

    /// <summary>Waits for the next piece of output: any number of characters, cut anywhere.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The text; empty when the firewall closed the session, as it does when it restarts.</returns>
    Task<string> ReadAsync(CancellationToken cancellationToken = default);
}
