using System.Xml;
using System.Xml.Linq;

namespace PanOs;

/// <summary>Refuses what a firewall would refuse, or would take for something else, before anything is sent.</summary>
internal static class ConfigurationGuard
{
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
