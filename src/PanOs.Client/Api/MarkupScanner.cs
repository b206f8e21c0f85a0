namespace PanOs;

/// <summary>
/// Follows the markup of an XML document in an encoding that keeps ASCII as it is, just far enough to know how deep it
/// is. Whether the document is well-formed is for the reader to judge.
/// </summary>
/// <param name="depth">Where a tag leaves the document no deeper than this, it is a boundary.</param>
internal sealed class MarkupScanner(int depth)
{
    private State _state = State.Text;
    private byte _quote;
    private bool _endsWithSlash;
    private bool _isEndTag;
    private int _dashes;
    private int _open;

    private enum State
    {
        Text,
        AfterOpen,
        Tag,
        Quoted,
        Declaration,
        Comment,
        CData,
        Instruction,
    }

    /// <summary>Follows some more bytes. Gives how many of them reach to the last boundary; 0 when there is none.</summary>
    public int Scan(ReadOnlySpan<byte> bytes)
    {
        int boundary = 0;
        int at = 0;
        while (at < bytes.Length)
        {
            switch (_state)
            {
                case State.Text:
                    int open = bytes[at..].IndexOf((byte)'<');
                    if (open < 0)
                    {
                        return boundary;
                    }

                    at += open + 1;
                    _state = State.AfterOpen;
                    break;
                case State.AfterOpen:
                    Begin(bytes[at]);
                    at++;
                    break;
                case State.Tag:
                    at = InTag(bytes, at, ref boundary);
                    break;
                case State.Quoted:
                    int close = bytes[at..].IndexOf(_quote);
                    if (close < 0)
                    {
                        return boundary;
                    }

                    at += close + 1;
                    _state = State.Tag;
                    _endsWithSlash = false;
                    break;
                default:
                    InMarkup(bytes[at]);
                    at++;
                    break;
            }
        }

        return boundary;
    }

    private void Begin(byte first)
    {
        _isEndTag = first is (byte)'/';
        _endsWithSlash = false;
        _dashes = 0;
        _state = first switch
        {
            (byte)'!' => State.Declaration,
            (byte)'?' => State.Instruction,
            _ => State.Tag,
        };
    }

    private int InTag(ReadOnlySpan<byte> bytes, int at, ref int boundary)
    {
        int next = bytes[at..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
        if (next < 0)
        {
            _endsWithSlash = bytes[^1] is (byte)'/';
            return bytes.Length;
        }

        _endsWithSlash = next > 0 ? bytes[at + next - 1] is (byte)'/' : _endsWithSlash;
        at += next;
        if (bytes[at] is not (byte)'>')
        {
            _quote = bytes[at];
            _state = State.Quoted;
            return at + 1;
        }

        _open += _isEndTag ? -1 : _endsWithSlash ? 0 : 1;
        _state = State.Text;
        if (_open <= depth)
        {
            boundary = at + 1;
        }

        return at + 1;
    }

    // Comments, CDATA sections and instructions: they end at -->, ]]> and ?>.
    private void InMarkup(byte next)
    {
        switch (_state)
        {
            case State.Declaration:
                _state = next is (byte)'-' ? State.Comment : next is (byte)'[' ? State.CData : State.Tag;
                _isEndTag = false;
                _endsWithSlash = true;
                break;
            case State.Instruction:
                Ends(next, (byte)'?', 1);
                break;
            default:
                Ends(next, _state is State.Comment ? (byte)'-' : (byte)']', 2);
                break;
        }
    }

    private void Ends(byte next, byte mark, int times)
    {
        if (next is (byte)'>' && _dashes >= times)
        {
            _state = State.Text;
        }

        _dashes = next == mark ? _dashes + 1 : 0;
    }
}
