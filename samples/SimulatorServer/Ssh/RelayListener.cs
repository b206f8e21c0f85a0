using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Text;
using PanOs.Simulator;

namespace SimulatorServer.Ssh;

/// <summary>Answers the relays: what they ask, the firewall decides.</summary>
[SupportedOSPlatform("linux")]
internal sealed class RelayListener : IAsyncDisposable
{
    private readonly CommandLineDoor _door;
    private readonly Socket _listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _accepting;

    public RelayListener(CommandLineDoor door, string socket)
    {
        _door = door;
        _listener.Bind(new UnixDomainSocketEndPoint(socket));
        _listener.Listen();
        _accepting = AcceptAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptAsync(_end.Token));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The server ends.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            await using var stream = new NetworkStream(socket, ownsSocket: true);
            switch (Relay.Split(await ReadLineAsync(stream)))
            {
                case [Relay.Keys, var user, var type, var key]:
                    if (await _door.AcceptsKeyAsync(user, $"{type} {key}"))
                    {
                        await WriteAsync(stream, $"{type} {key}\n");
                    }

                    break;
                case [Relay.Password, var user, var password]:
                    await WriteAsync(stream, await _door.AcceptsPasswordAsync(user, password) ? "yes" : "no");
                    break;
                case [Relay.Shell, var user, var kind, var command]:
                    await RunShellAsync(stream, user, isTerminal: kind == "terminal", command);
                    break;
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException or FormatException)
        {
            // The relay has gone, and what it asked with it.
        }
    }

    private async Task RunShellAsync(NetworkStream stream, string user, bool isTerminal, string command)
    {
        if (await _door.OpenAsync(user) is not CommandLineLogin.Opened { Session: var session })
        {
            return;
        }

        if (command.Length > 0)
        {
            // Unconfirmed: that a command given to ssh is run as if it had been entered.
            session.Type($"{command}\n");
            session.EndInput();
        }
        else
        {
            _ = FeedAsync(stream, session);
        }

        while (await session.ReadAsync(_end.Token) is { Length: > 0 } text)
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            await WriteAsync(stream, isTerminal ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text);
        }
    }

    private async Task FeedAsync(NetworkStream stream, CommandLineSession session)
    {
        try
        {
            using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
            char[] buffer = new char[1024];
            int count;
            while ((count = await reader.ReadAsync(buffer, _end.Token)) > 0)
            {
                session.Type(new string(buffer, 0, count));
            }

            session.EndInput();
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or OperationCanceledException)
        {
            session.Close();
        }
    }

    // Byte by byte: what comes after the line belongs to the terminal.
    private static async Task<string> ReadLineAsync(NetworkStream stream)
    {
        var line = new StringBuilder();
        byte[] one = new byte[1];
        while (await stream.ReadAsync(one) == 1 && one[0] != '\n')
        {
            line.Append((char)one[0]);
        }

        return line.ToString();
    }

    private async Task WriteAsync(NetworkStream stream, string text) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text), _end.Token);
}
