using System.Threading.Channels;

namespace PanOs.HaPair.Tests;

/// <summary>A session in which a test says what each typed line is answered with, in the order of the lines.</summary>
internal sealed class ScriptedShell : IFirewallShell
{
    private readonly Queue<(string Line, string[] Chunks)> _script = new();
    private readonly Channel<string> _output = Channel.CreateUnbounded<string>();

    public ScriptedShell(params string[] greeting) => Send(greeting);

    public string? HostKey => null;

    public List<string> Typed { get; } = [];

    public bool Disposed { get; private set; }

    /// <summary>An empty chunk is the end of the session.</summary>
    public ScriptedShell On(string line, params string[] chunks)
    {
        _script.Enqueue((line, chunks));
        return this;
    }

    public Task WriteLineAsync(string line, CancellationToken cancellationToken = default)
    {
        Typed.Add(line);
        Assert.True(_script.TryDequeue(out (string Line, string[] Chunks) next), $"'{line}' was typed after the end of the script");
        Assert.Equal(next.Line, line);
        Send(next.Chunks);
        return Task.CompletedTask;
    }

    public async Task<string> ReadAsync(CancellationToken cancellationToken = default) =>
        await _output.Reader.ReadAsync(cancellationToken);

    public ValueTask DisposeAsync()
    {
        Disposed = true;
        return ValueTask.CompletedTask;
    }

    private void Send(string[] chunks)
    {
        foreach (string chunk in chunks)
        {
            _output.Writer.TryWrite(chunk);
        }
    }
}
