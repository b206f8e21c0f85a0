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

    private static IEnumerable<string> LeafTexts(XElement element) =>
        element.DescendantsAndSelf().Where(node => !node.HasElements).Select(node => node.Value);
}
