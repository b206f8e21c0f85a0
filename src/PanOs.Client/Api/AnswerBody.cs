namespace PanOs;

/// <summary>
/// The body of an answer, read as it comes: bounded in size and in time, and with only <see cref="PanOsException"/> as
/// failures.
/// </summary>
internal sealed class AnswerBody(Stream inner, RequestClock clock, long maxBytes, TransportFaults faults) : ForwardStream(inner)
{
    private const int HeadBytes = 2048;

    private MemoryStream? _head;
    private bool _isPaused;

    /// <summary>The first bytes of what was read since <see cref="KeepHead"/>.</summary>
    public ReadOnlyMemory<byte> Head => _head is null ? default : _head.GetBuffer().AsMemory(0, (int)_head.Length);

    /// <summary>How many bytes were read so far.</summary>
    public long BytesRead { get; private set; }

    public override long Position
    {
        get => BytesRead;
        set => throw new NotSupportedException();
    }

    /// <summary>Remembers how the body begins, for those who do not keep it themselves.</summary>
    public void KeepHead() => _head ??= new MemoryStream(HeadBytes);

    /// <summary>From now on, time only runs while somebody waits for bytes.</summary>
    public void PauseBetweenReads()
    {
        if (!_isPaused)
        {
            _isPaused = true;
            clock.Pause();
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_isPaused)
        {
            clock.Resume();
        }

        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            clock.Token.ThrowIfCancellationRequested();
            int read = await Inner.ReadAsync(buffer, clock.Token).ConfigureAwait(false);
            return Counted(buffer.Span[..read]);
        }
        catch (Exception e) when (TransportFaults.IsTransport(e) || e is ObjectDisposedException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            clock.ThrowIfCallerEnded();
            throw faults.Broken(e, clock);
        }
        finally
        {
            if (_isPaused)
            {
                clock.Pause();
            }
        }
    }

    private int Counted(ReadOnlySpan<byte> read)
    {
        BytesRead += read.Length;
        if (BytesRead > maxBytes)
        {
            throw faults.TooLarge(maxBytes);
        }

        if (_head is { Length: < HeadBytes } head)
        {
            head.Write(read[..(int)Math.Min(read.Length, HeadBytes - head.Length)]);
        }

        return read.Length;
    }
}
