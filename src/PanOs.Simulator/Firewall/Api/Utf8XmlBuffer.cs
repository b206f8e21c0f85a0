using System.Buffers;
using System.Text;

namespace PanOs.Simulator;

/// <summary>A text that grows, as UTF-8 in a rented array: megabytes of XML come together in one piece.</summary>
internal sealed class Utf8XmlBuffer : IDisposable
{
    private static readonly SearchValues<char> s_inText = SearchValues.Create("&<>\r");
    private static readonly SearchValues<char> s_inAttributes = SearchValues.Create("&<>\r\"\n\t");

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(4096);
    private int _length;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    public void Append(ReadOnlySpan<char> characters)
    {
        Reserve(characters.Length * 3);
        _length += Encoding.UTF8.GetBytes(characters, _bytes.AsSpan(_length));
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
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\r' => "&#xD;"u8,
                '\n' => "&#xA;"u8,
                _ => "&#x9;"u8,
            });
            value = value[(at + 1)..];
        }

        Append(value);
    }

    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void Reserve(int more)
    {
        if (more <= _bytes.Length - _length)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + more));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
