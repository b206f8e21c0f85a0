using System.Text;

namespace PanOs.Simulator;

/// <summary>
/// An SSH session on the command line of a simulated firewall, as a terminal sees it: lines go in, text comes out,
/// with prompts and echo. A reboot closes it.
/// </summary>
public sealed class CommandLineSession
{
    private readonly SimulatedFirewall _firewall;
    private readonly StringBuilder _output = new();
    private readonly CommandLineShell _shell;
    private readonly TerminalInput _terminal;
    private TaskCompletionSource<string>? _reader;

    internal CommandLineSession(SimulatedFirewall firewall, string user, Action<string> entered)
    {
        _firewall = firewall;
        _shell = new CommandLineShell(firewall, user, Write, Close, entered);
        _terminal = new TerminalInput(Write, () => _shell.Echoes, line => _shell.Take(line, echoed: true), Close);
        _shell.Greet();
    }

    /// <summary>Whether the session has ended; output that was not read yet can still be read.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Types a line and presses Enter. After the end of the session nothing happens.</summary>
    /// <param name="line">The line, without its end.</param>
    public void WriteLine(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        _ = _firewall.Clock.RunAsync(() =>
        {
            if (!IsClosed)
            {
                _shell.Take(line);
            }

            return 0;
        });
    }

    /// <summary>
    /// Presses keys, as a terminal sends them: they are shown as they come, backspace takes back, Return (or a line feed)
    /// enters the line, Ctrl+C drops it, and Ctrl+D on an empty line ends the session.
    /// </summary>
    /// <param name="keys">The characters.</param>
    public void Type(string keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        _ = _firewall.Clock.RunAsync(() =>
        {
            foreach (char key in keys)
            {
                if (!IsClosed)
                {
                    _terminal.Press(key);
                }
            }

            return 0;
        });
    }

    /// <summary>Says that nothing more will be entered: the session ends when what was has been worked off.</summary>
    public void EndInput() => _ = _firewall.Clock.RunAsync(() =>
    {
        if (!IsClosed)
        {
            _shell.EndInput();
        }

        return 0;
    });

    /// <summary>
    /// The next output, as soon as there is any; virtual time passes until then. An empty text says that the session
    /// has ended.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting; the output is kept for the next reader.</param>
    /// <exception cref="OperationCanceledException">The token fired first.</exception>
    public ValueTask<string> ReadAsync(CancellationToken cancellationToken = default) =>
        new(_firewall.Clock.RunAsync(() => ReadNextAsync(cancellationToken)));

    /// <summary>Ends the session from either side.</summary>
    public void Close()
    {
        if (!IsClosed)
        {
            IsClosed = true;
            Deliver();
        }
    }

    private async Task<string> ReadNextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_output.Length > 0 || IsClosed)
        {
            return TakeOutput();
        }

        // Continues inline on the scheduler, so that a run is the same every time.
        var reader = new TaskCompletionSource<string>();
        _reader = reader;
        CancellationTokenRegistration registration = cancellationToken.Register(() => reader.TrySetCanceled(cancellationToken));
        try
        {
            return await reader.Task.ConfigureAwait(false);
        }
        finally
        {
            // Disposing waits for a callback that runs, elsewhere if need be, and this may be running in it.
            registration.Unregister();
        }
    }

    private void Write(string text)
    {
        _output.Append(text);

        // Not at once: what one command writes in several pieces arrives together.
        _firewall.Clock.Schedule(TimeSpan.Zero, Deliver);
    }

    private void Deliver()
    {
        if (_reader is { Task.IsCompleted: false } reader && (_output.Length > 0 || IsClosed))
        {
            _reader = null;
            reader.TrySetResult(TakeOutput());
        }
    }

    private string TakeOutput()
    {
        string text = _output.ToString();
        _output.Clear();
        return text;
    }
}
