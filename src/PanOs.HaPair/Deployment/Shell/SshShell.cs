using System.Text;
using System.Threading.Channels;
using Renci.SshNet;
using Renci.SshNet.Common;

namespace PanOs.HaPair;

/// <summary>An interactive SSH session.</summary>
internal sealed class SshShell : IFirewallShell
{
    private readonly SshClient _client;
    private readonly ShellStream _stream;
    private readonly Channel<string> _output = Channel.CreateUnbounded<string>();
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();

    public SshShell(SshClient client, ShellStream stream, string? hostKey)
    {
        _client = client;
        _stream = stream;
        HostKey = hostKey;
        _stream.DataReceived += OnData;
        _stream.ErrorOccurred += (_, _) => _output.Writer.TryComplete();
        _stream.Closed += (_, _) => _output.Writer.TryComplete();
        _client.ErrorOccurred += (_, _) => _output.Writer.TryComplete();

        // What came between the opening of the stream and now.
        if (_stream.DataAvailable && _stream.Read() is { Length: > 0 } early)
        {
            _output.Writer.TryWrite(early);
        }
    }

    /// <inheritdoc/>
    public string? HostKey { get; }

    /// <inheritdoc/>
    public Task WriteLineAsync(string line, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            _stream.Write(line + "\n");
            _stream.Flush();
            return Task.CompletedTask;
        }
        catch (Exception e) when (e is SshException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            throw new FirewallShellException(FirewallShellFailure.Closed, "The firewall closed the SSH session.", e);
        }
    }

    /// <inheritdoc/>
    public async Task<string> ReadAsync(CancellationToken cancellationToken = default)
    {
        while (await _output.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (_output.Reader.TryRead(out string? text))
            {
                return text;
            }
        }

        return string.Empty;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _output.Writer.TryComplete();
        _stream.Dispose();
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private void OnData(object? sender, ShellDataEventArgs data)
    {
        lock (_decoder)
        {
            char[] text = new char[_decoder.GetCharCount(data.Data, flush: false)];
            int length = _decoder.GetChars(data.Data, text, flush: false);
            if (length > 0)
            {
                _output.Writer.TryWrite(new string(text, 0, length));
            }
        }
    }
}
