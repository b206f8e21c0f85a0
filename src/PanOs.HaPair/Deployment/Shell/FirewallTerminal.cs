using System.Text;

namespace PanOs.HaPair;

/// <summary>Types commands into a session and reads each answer up to the next prompt.</summary>
internal sealed class FirewallTerminal : IAsyncDisposable
{
    private readonly IFirewallShell _shell;
    private readonly string _firewall;
    private readonly TimeProvider _time;
    private readonly TimeSpan _limit;

    private FirewallTerminal(IFirewallShell shell, string firewall, TimeProvider time, TimeSpan limit)
    {
        _shell = shell;
        _firewall = firewall;
        _time = time;
        _limit = limit;
    }

    /// <summary>Takes over <paramref name="shell"/> and waits for its first prompt.</summary>
    /// <param name="shell">The session; disposed with this.</param>
    /// <param name="firewall">How messages name the firewall.</param>
    /// <param name="time">The clock.</param>
    /// <param name="limit">How long one command may take.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<FirewallTerminal> OpenAsync(
        IFirewallShell shell, string firewall, TimeProvider time, TimeSpan limit, CancellationToken cancellationToken)
    {
        var terminal = new FirewallTerminal(shell, firewall, time, limit);
        try
        {
            Answer greeting = await terminal.ReadAsync("the login", limit, cancellationToken).ConfigureAwait(false);
            if (greeting.Wait == TerminalWait.Password)
            {
                throw terminal.Fault(FirewallShellFailure.NotReady, "it asks for a password although it was given a key; it may still be starting");
            }

            return terminal;
        }
        catch
        {
            await terminal.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Types a command and returns its output, without the echo and the prompt. A question is an error here.</summary>
    public async Task<string> RunAsync(string command, CancellationToken cancellationToken, TimeSpan? limit = null)
    {
        Answer answer = await AskAsync(command, command, limit, cancellationToken).ConfigureAwait(false);
        if (answer.Wait is TerminalWait.YesOrNo or TerminalWait.Password)
        {
            throw Fault(FirewallShellFailure.UnexpectedAnswer, $"'{command}' asks: {LastLine(answer.Text)}");
        }

        return answer.Text;
    }

    /// <summary>
    /// Types a command and says yes to every question that it asks. The firewall may close the session in answer, as
    /// it does when the command restarts it.
    /// </summary>
    public async Task<ConfirmedCommand> RunConfirmedAsync(string command, CancellationToken cancellationToken)
    {
        Answer answer = await AskAsync(command, command, null, cancellationToken).ConfigureAwait(false);
        var text = new StringBuilder(answer.Text);
        while (answer.Wait == TerminalWait.YesOrNo)
        {
            // What it says before it closes the session may be lost on the way, so the question counts as well.
            answer = await AskAsync("y", $"the answer to '{command}'", null, cancellationToken, mayClose: TellsOfItsEnd(text.ToString())).ConfigureAwait(false);
            text.Append('\n').Append(answer.Text);
        }

        return new ConfirmedCommand(text.ToString(), Closed: answer.Closed);
    }

    /// <summary>
    /// Types a command that asks for a new password, types it as often as it is asked for, and returns what the
    /// firewall says to it: nothing when all is well.
    /// </summary>
    public async Task<string> SetPasswordAsync(string command, string password, CancellationToken cancellationToken)
    {
        Answer answer = await AskAsync(command, command, null, cancellationToken).ConfigureAwait(false);
        int asked = 0;
        while (answer.Wait == TerminalWait.Password && asked++ < 2)
        {
            // What is typed here is never part of a message: ReadAsync only knows it as 'the password'.
            answer = await AskAsync(password, "the password", null, cancellationToken).ConfigureAwait(false);
        }

        string said = answer.Text.Replace(password, "********", StringComparison.Ordinal);
        if (asked < 2 || answer.Wait == TerminalWait.Password)
        {
            throw Fault(FirewallShellFailure.UnexpectedAnswer, $"'{command}' did not take the password: {said.Trim()}");
        }

        return said;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _shell.DisposeAsync();

    private async Task<Answer> AskAsync(string line, string what, TimeSpan? limit, CancellationToken cancellationToken, bool mayClose = false)
    {
        await _shell.WriteLineAsync(line, cancellationToken).ConfigureAwait(false);
        Answer answer = await ReadAsync(what, limit ?? _limit, cancellationToken, mayClose).ConfigureAwait(false);
        return answer with { Text = WithoutEcho(answer.Text, line) };
    }

    private async Task<Answer> ReadAsync(string what, TimeSpan limit, CancellationToken cancellationToken, bool mayClose = false)
    {
        using var timeout = new CancellationTokenSource(limit, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        var text = new StringBuilder();
        try
        {
            while (true)
            {
                string chunk = await _shell.ReadAsync(either.Token).ConfigureAwait(false);
                string clean = TerminalPrompt.Clean(text.Append(chunk).ToString());
                TerminalWait wait = TerminalPrompt.Recognize(clean);
                if (chunk.Length == 0)
                {
                    return Closed(what, clean, mayClose);
                }

                if (wait != TerminalWait.Nothing)
                {
                    return new Answer(clean, wait, Closed: false);
                }
            }
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw Fault(FirewallShellFailure.TimedOut, $"no prompt within {limit.TotalSeconds:0} s after {what}");
        }
    }

    // A restart closes the session without a prompt; only the caller knows whether that was to be expected.
    private Answer Closed(string what, string text, bool mayClose) => mayClose || TellsOfItsEnd(text)
        ? new Answer(text, TerminalWait.Nothing, Closed: true)
        : throw Fault(FirewallShellFailure.Closed, $"it closed the session after {what}");

    private static bool TellsOfItsEnd(string text) =>
        text.Contains("reboot", StringComparison.OrdinalIgnoreCase) || text.Contains("restart", StringComparison.OrdinalIgnoreCase)
        || text.Contains("disconnect", StringComparison.OrdinalIgnoreCase);

    private FirewallShellException Fault(FirewallShellFailure reason, string what) =>
        new(reason, $"{_firewall}, command line: {what}.");

    private static string WithoutEcho(string text, string line)
    {
        List<string> lines = [.. text.Split('\n')];
        if (lines[0].Trim().Equals(line.Trim(), StringComparison.Ordinal))
        {
            lines.RemoveAt(0);
        }

        if (lines.Count > 0 && TerminalPrompt.Recognize(lines[^1]) is TerminalWait.Command or TerminalWait.ConfigurationCommand)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return string.Join('\n', lines).Trim();
    }

    private static string LastLine(string text) => text.Split('\n')[^1].Trim();

    private sealed record Answer(string Text, TerminalWait Wait, bool Closed);
}

/// <summary>What a command that was answered with yes led to.</summary>
/// <param name="Text">All that it printed.</param>
/// <param name="Closed">Whether the firewall closed the session: it restarts.</param>
internal sealed record ConfirmedCommand(string Text, bool Closed);
