namespace PanOs.Simulator;

/// <summary>The body of an answer that arrives in pieces, or not to its end.</summary>
internal sealed class FaultyStream : Stream
{
    private readonly byte[] _body;
    private readonly int _cutAt;
    private readonly int _piece;
    private readonly TimeSpan _every;
    private readonly WorldClock? _clock;
    private int _position;

    private FaultyStream(byte[] body, int cutAt, int piece, TimeSpan every, WorldClock? clock)
    {
        _body = body;
        _cutAt = cutAt;
        _piece = piece;
        _every = every;
        _clock = clock;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>After <paramref name="bytes"/> bytes the connection is cut, be there more to come or not.</summary>
    public static FaultyStream Cut(byte[] body, int bytes) =>
        new(body, Math.Min(bytes, body.Length), int.MaxValue, TimeSpan.Zero, clock: null);

    /// <summary>Each read gets one piece, after a pause.</summary>
    public static FaultyStream Slow(byte[] body, int piece, TimeSpan every, WorldClock clock) =>
        new(body, -1, piece, every, clock);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_position == _cutAt)
        {
            throw ConnectionFault.CutInBody();
        }

        int end = _cutAt < 0 ? _body.Length : _cutAt;
        if (_position == end)
        {
            return 0;
        }

        if (_clock is not null && _position > 0)
        {
            await _clock.DelayAsync(_every, cancellationToken).ConfigureAwait(false);
        }

        int count = Math.Min(Math.Min(_piece, buffer.Length), end - _position);
        _body.AsMemory(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValueTask<int> read = ReadAsync(buffer.AsMemory(offset, count), CancellationToken.None);
        return read.IsCompleted || _clock?.IsCurrent != true
            ? read.AsTask().GetAwaiter().GetResult()
            : throw new InvalidOperationException("A blocking read of a slow answer would stop the world: read it asynchronously.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
