using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

/// <summary>Reads the leaves of an answer. What is missing, empty or not of the asked kind is null, never an error.</summary>
internal static class AnswerText
{
    /// <summary>The trimmed text of a child; null when there is none.</summary>
    public static string? Text(this XElement? node, string name) => node?.Element(name).Text();

    /// <summary>The trimmed text of the element itself; null when there is none.</summary>
    public static string? Text(this XElement? node) => node?.Value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The trimmed value of an attribute; null when there is none.</summary>
    public static string? AttributeText(this XElement? node, string name) =>
        node?.Attribute(name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The management daemon says yes and no, the data plane True and False.</summary>
    public static bool? YesNo(this XElement? node, string name) => ToYesNo(node.Text(name));

    public static bool? ToYesNo(string? text) => text switch
    {
        "yes" or "True" or "true" or "on" => true,
        "no" or "False" or "false" or "off" => false,
        _ => null,
    };

    public static int? Int(this XElement? node, string name) =>
        int.TryParse(node.Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static long? Long(this XElement? node, string name) =>
        long.TryParse(node.Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Every leaf below the element by its name; the first one where a name comes twice.</summary>
    public static IReadOnlyDictionary<string, string> Leaves(this XElement node)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var leaf in node.Elements().Where(child => !child.HasElements))
        {
            fields.TryAdd(leaf.Name.LocalName, leaf.Value.Trim());
        }

        return fields;
    }

    /// <summary>The texts of the <c>member</c> elements, or of the element itself when it has none.</summary>
    public static IReadOnlyList<string> Members(this XElement? node)
    {
        if (node is null)
        {
            return [];
        }

        var texts = node.Elements("member").Select(member => member.Value.Trim()).Where(text => text.Length > 0).ToList();
        return texts.Count == 0 && !node.HasElements && node.Text() is { } only ? [only] : texts;
    }

    /// <summary>Whether there is nothing at all inside: neither a child nor text.</summary>
    public static bool IsBlank(this XElement node) => !node.HasElements && node.Text() is null;
}
