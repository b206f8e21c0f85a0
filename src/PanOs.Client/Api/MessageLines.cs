using System.Xml.Linq;

namespace PanOs;

/// <summary>The texts below an element, one per innermost <c>line</c>, or the element's own text.</summary>
internal static class MessageLines
{
    public static IReadOnlyList<string> In(XElement? element)
    {
        if (element is null)
        {
            return [];
        }

        var lines = element.Descendants("line").Where(line => !line.Elements("line").Any()).ToList();
        IEnumerable<string> texts = lines.Count > 0 ? lines.Select(line => line.Value) : LeafTexts(element);
        return [.. texts.Select(text => text.Trim()).Where(text => text.Length > 0)];
    }

    /// <summary>
    /// What a user-id message was answered with, entry by entry: <c>msg/line/uid-response/payload/*/entry</c>. A large
    /// answer of another kind is not searched.
    /// </summary>
    public static IReadOnlyList<string> OfUserId(XElement response)
    {
        var entries = response.Elements("msg").Concat(response.Elements("result")).SelectMany(place => place.Elements("line").Append(place))
            .Elements("uid-response").Elements("payload").Elements().Elements("entry");
        return [.. entries.Select(entry => entry.Attribute("message")?.Value ?? entry.Value.Trim()).Where(text => text.Length > 0)];
    }

    private static IEnumerable<string> LeafTexts(XElement element) =>
        element.DescendantsAndSelf().Where(node => !node.HasElements).Select(node => node.Value);
}
