using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// Turns a command as it is typed on the firewall's command line into the XML that the API takes: each word becomes
/// an element inside the one before; a word in double quotes becomes the text of the word before it, and what follows
/// goes on beside that word. <c>test routing fib-lookup virtual-router "default" ip "8.8.8.8"</c> has both in one
/// <c>fib-lookup</c>.
/// </summary>
internal static class CommandLine
{
    private static readonly string[] s_secretWords = ["password", "passphrase", "passwd", "phash", "secret", "pre-shared-key"];

    /// <exception cref="ArgumentException">The line is empty, its quotes do not fit, or a word cannot be an element.</exception>
    public static XElement Parse(string line, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(line, parameterName);
        var words = Split(line, parameterName);
        if (words.Count == 0)
        {
            throw new ArgumentException("The command is empty.", parameterName);
        }

        XElement? root = null;
        XElement? parent = null;
        for (var i = 0; i < words.Count; i++)
        {
            var element = ToElement(words[i], parameterName);
            var isRoot = root is null;
            if (isRoot)
            {
                root = element;
            }
            else if (parent is null)
            {
                throw new ArgumentException($"\"{words[i].Text}\" follows a value that ends the command.", parameterName);
            }
            else
            {
                parent.Add(element);
            }

            if (i + 1 < words.Count && words[i + 1].IsQuoted)
            {
                element.Add(Checked(words[++i].Text, parameterName));
                parent = isRoot ? null : parent;
            }
            else if (i + 2 == words.Count && HoldsSecret(words[i].Text))
            {
                // As an element it would be in names of requests and in the firewall's messages.
                throw new ArgumentException($"What follows \"{words[i].Text}\" must stand in double quotes. Nothing was sent.", parameterName);
            }
            else
            {
                parent = element;
            }
        }

        return root!;
    }

    private static XElement ToElement(Word word, string parameterName)
    {
        if (word.IsQuoted)
        {
            throw new ArgumentException("A value in quotes has no word before it that it could belong to.", parameterName);
        }

        try
        {
            return new XElement(XmlConvert.VerifyNCName(word.Text));
        }
        catch (XmlException e)
        {
            throw new ArgumentException($"{word.Text} is not a word of a command. Put values into double quotes: show jobs id \"4\".", parameterName, e);
        }
    }

    // Words that are followed by a secret and by nothing else.
    private static bool HoldsSecret(string word) =>
        s_secretWords.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static string Checked(string text, string parameterName)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException e)
        {
            throw new ArgumentException("A value has a character that XML cannot carry (a control character or half of a surrogate pair).", parameterName, e);
        }
    }

    private static List<Word> Split(string line, string parameterName)
    {
        var words = new List<Word>();
        var word = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsWhiteSpace(line[i]))
            {
                Flush();
            }
            else if (line[i] is not '"')
            {
                word.Append(line[i]);
            }
            else
            {
                var end = line.IndexOf('"', i + 1);
                if (end < 0)
                {
                    throw new ArgumentException($"The quote at position {i + 1} is not closed.", parameterName);
                }

                if (word.Length > 0 || (end + 1 < line.Length && !char.IsWhiteSpace(line[end + 1])))
                {
                    throw new ArgumentException($"The quoted value at position {i + 1} must stand by itself, between spaces. A value cannot have a double quote inside.", parameterName);
                }

                words.Add(new Word(line[(i + 1)..end], IsQuoted: true));
                i = end;
            }
        }

        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0)
            {
                words.Add(new Word(word.ToString(), IsQuoted: false));
                word.Clear();
            }
        }
    }

    private readonly record struct Word(string Text, bool IsQuoted);
}
