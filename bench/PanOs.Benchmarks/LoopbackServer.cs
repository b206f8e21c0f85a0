using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PanOs.Benchmarks;

/// <summary>Answers every request of one connection after another with the same bytes, synchronously.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _answer;

    public LoopbackServer(string body)
    {
        _answer = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
        _listener.Start();
        new Thread(Accept) { IsBackground = true }.Start();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public void Dispose() => _listener.Stop();

    private void Accept()
    {
        try
        {
            while (true)
            {
                Socket socket = _listener.AcceptSocket();
                new Thread(() => Serve(socket)) { IsBackground = true }.Start();
            }
        }
        catch (SocketException)
        {
            // Stopped.
        }
    }

    private void Serve(Socket socket)
    {
        socket.NoDelay = true;
        byte[] buffer = new byte[8192];
        int count = 0;
        int read;
        while ((read = socket.Receive(buffer, count, buffer.Length - count, SocketFlags.None)) > 0)
        {
            count += read;
            if (IsWhole(buffer.AsSpan(0, count)))
            {
                socket.Send(_answer);
                count = 0;
            }
        }

        socket.Dispose();
    }

    private static bool IsWhole(ReadOnlySpan<byte> request)
    {
        int end = request.IndexOf("\r\n\r\n"u8);
        int at = request.IndexOf("Content-Length: "u8);
        if (end < 0 || at < 0)
        {
            return false;
        }

        ReadOnlySpan<byte> digits = request[(at + 16)..];
        int length = 0;
        for (int i = 0; digits[i] is >= (byte)'0' and <= (byte)'9'; i++)
        {
            length = (length * 10) + digits[i] - '0';
        }

        return request.Length >= end + 4 + length;
    }
}
