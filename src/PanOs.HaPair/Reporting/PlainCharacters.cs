using System.Text;

namespace PanOs.HaPair;

/// <summary>
/// Takes out of a text what no document may hold: control characters, such as those by which a device colours its
/// command line, and halves of surrogate pairs.
/// </summary>
internal static class PlainCharacters
{
    /// <summary>The text with a replacement character for each of them; line ends and tabs stay.</summary>
    public static string Of(string text)
    {
        StringBuilder? plain = null;
        for (int index = 0; index < text.Length; index++)
        {
            char c = text[index];
            if (char.IsSurrogatePair(text, index))
            {
                plain?.Append(c).Append(text[index + 1]);
                index++;
            }
            else if (char.IsSurrogate(c) || c is '\ufffe' or '\uffff' || (char.IsControl(c) && c is not ('\t' or '\n' or '\r')))
            {
                plain ??= new StringBuilder(text, 0, index, text.Length);
                plain.Append('\ufffd');
            }
            else
            {
                plain?.Append(c);
            }
        }

        return plain?.ToString() ?? text;
    }
}
