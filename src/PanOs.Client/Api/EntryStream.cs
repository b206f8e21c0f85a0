namespace PanOs;

/// <summary>
/// Hands on the bytes of an XML document in pieces that end where an element ends that lies no deeper than a given
/// depth. A reader that has got one entry's start tag has then got all of the entry, and can read it without waiting;
/// it waits between entries only. An entry that is larger than the limit is handed on in pieces.
/// </summary>
/// <param name="inner">The document.</param>
/// <param name="depth">The depth of the elements that hold the entries; that of the root is 1.</param>
internal sealed class EntryStream(Stream inner, int depth) : ForwardStream(inner)
{
    private const int FirstBytes = 32 * 1024;
    private const int MaxBytes = 4 * 1024 * 1024;

    private readonly MarkupScanner _scanner = new(depth);
    private byte[] _buffer = new byte[FirstBytes];
    private int _start;
    private int _ready;
    private int _end;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_start == _ready)
        {
            MakeRoom();
            int read = await Inner.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                _ready = _end;
                break;
            }

            int boundary = _scanner.Scan(_buffer.AsSpan(_end, read));
            _ready = boundary > 0 ? _end + boundary : _ready;
            _end += read;
            if (_end - _start >= MaxBytes)
            {
                _ready = _end;
            }
        }

        return Take(buffer.Span);
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        _start < _ready ? Take(buffer.AsSpan(offset, count)) : ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    private int Take(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _ready - _start);
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _ready -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }
}
