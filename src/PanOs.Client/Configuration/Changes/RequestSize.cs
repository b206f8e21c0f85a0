using System.Text;

namespace PanOs;

/// <summary>How large texts become as values of a form.</summary>
internal static class RequestSize
{
    /// <summary>A letter, a digit, a blank (as +) and four signs are one byte; every other byte is written as three.</summary>
    public static long EncodedBytes(string value)
    {
        long bytes = 0;
        foreach (var rune in value.EnumerateRunes())
        {
            bytes += rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value is ' ' or '-' or '_' or '.' or '*')
                ? 1
                : 3L * rune.Utf8SequenceLength;
        }

        return bytes;
    }
}
