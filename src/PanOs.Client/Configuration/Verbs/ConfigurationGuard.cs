using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PanOs;

/// <summary>Refuses what a firewall would refuse, or would take for something else, before anything is sent.</summary>
internal static class ConfigurationGuard
{
    /// <summary>The documented limit of a request.</summary>
    public const int MaxRequestBytes = 5 * 1024 * 1024;

    /// <summary>A path of one node that can be written.</summary>
    public static void Writable(XPath path, string parameter)
    {
        ArgumentNullException.ThrowIfNull(path, parameter);
        if (path.IsAttribute || !path.SelectsOne)
        {
            throw new ArgumentException($"{path} can name several nodes or an attribute; only one element can be written. Name every entry and member on the way.", parameter);
        }
    }

    /// <summary>A path of one node below the root.</summary>
    public static void Removable(XPath path, string parameter)
    {
        Writable(path, parameter);
        if (path.Parent is null)
        {
            throw new ArgumentException("The whole configuration cannot be removed or replaced; name a node below /config.", parameter);
        }
    }

    /// <summary>A path whose last step is one entry.</summary>
    public static void OneEntry(XPath path, string parameter)
    {
        Writable(path, parameter);
        if (path.LastElement is not "entry" || path.Key is null)
        {
            throw new ArgumentException($"{path} does not name an entry.", parameter);
        }
    }

    /// <summary>A name that an entry can have.</summary>
    public static string Name(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
        try
        {
            return XmlConvert.VerifyXmlChars(name);
        }
        catch (XmlException e)
        {
            throw new ArgumentException("A name has a character that XML cannot carry (a control character or half of a surrogate pair).", parameter, e);
        }
    }

    /// <summary>
    /// An element that can take the place of the path's node: of the same name, and of the same key where it has one.
    /// With another root a firewall answers with success and makes something else of the configuration.
    /// </summary>
    public static void Replaces(XPath path, XElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var key = path.LastElement switch
        {
            "entry" => element.Attribute("name")?.Value,
            "member" => element.Value,
            _ => null,
        };
        if (element.Name.LocalName != path.LastElement || !string.Equals(key, path.Key, StringComparison.Ordinal))
        {
            throw new ArgumentException($"An edit replaces the node that the path names, so the element must be that node: {path} wants {Wanted(path)}, not {Shown(element, key)}.", nameof(element));
        }
    }

    /// <summary>A move that makes sense.</summary>
    public static void Moves(XPath entry, MovePosition position)
    {
        OneEntry(entry, nameof(entry));
        ArgumentNullException.ThrowIfNull(position);
        if (string.Equals(position.Destination, entry.Key, StringComparison.Ordinal))
        {
            throw new ArgumentException($"{entry.Key} cannot be moved {position.Where} itself.", nameof(position));
        }
    }

    /// <summary>A request within the documented limit.</summary>
    public static ApiRequest Fits(ApiRequest request)
    {
        var bytes = EncodedBytes(request.Parameters);
        return bytes <= MaxRequestBytes
            ? request
            : throw new ArgumentException($"{request.Name} would be a request of {bytes:N0} bytes; a firewall takes {MaxRequestBytes:N0} (5 MB). Send it in parts.", nameof(request));
    }

    /// <summary>How many bytes the parameters are as a form.</summary>
    public static long EncodedBytes(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        long bytes = 0;
        foreach (var (name, value) in parameters)
        {
            bytes += name.Length + 2 + EncodedBytes(value);
        }

        return bytes;
    }

    // A letter, a digit, a blank (as +) and four signs are one byte; every other byte is written as three.
    private static long EncodedBytes(string value)
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

    private static string Wanted(XPath path) => path.LastElement switch
    {
        "entry" => $"<entry name=\"{path.Key}\">",
        var name => $"<{name}>",
    };

    private static string Shown(XElement element, string? key) => element.Name.LocalName switch
    {
        "entry" when key is not null => $"<entry name=\"{key}\">",
        "entry" when element.Attribute("name") is null => "<entry> without a name",
        var name => $"<{name}>",
    };
}
