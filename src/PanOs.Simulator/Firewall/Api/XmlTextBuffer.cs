using System.Buffers;

namespace PanOs.Simulator;

/// <summary>A text that grows, in a rented array: megabytes of XML come together in one piece.</summary>
internal sealed class XmlTextBuffer : IDisposable
{
    private static readonly SearchValues<char> s_inText = SearchValues.Create("&<>\r");
    private static readonly SearchValues<char> s_inAttributes = SearchValues.Create("&<>\r\"\n\t");

    private char[] _text = ArrayPool<char>.Shared.Rent(4096);
    private int _length;

    public void Append(char character)
    {
        if (_length == _text.Length)
        {
            Grow(1);
        }

        _text[_length++] = character;
    }

    public void Append(ReadOnlySpan<char> characters)
    {
        if (characters.Length > _text.Length - _length)
        {
            Grow(characters.Length);
        }

        characters.CopyTo(_text.AsSpan(_length));
        _length += characters.Length;
    }

    /// <summary>Appends a value with what XML does not take as it is written as references.</summary>
    public void AppendEscaped(ReadOnlySpan<char> value, bool attribute)
    {
        SearchValues<char> special = attribute ? s_inAttributes : s_inText;
        for (int at = value.IndexOfAny(special); at >= 0; at = value.IndexOfAny(special))
        {
            Append(value[..at]);
            Append(value[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\r' => "&#xD;",
                '\n' => "&#xA;",
                _ => "&#x9;",
            });
            value = value[(at + 1)..];
        }

        Append(value);
    }

    public override string ToString() => new(_text, 0, _length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
    }

    private void Grow(int by)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + by));
        _text.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
