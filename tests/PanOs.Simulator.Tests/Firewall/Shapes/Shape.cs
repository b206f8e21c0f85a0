using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

/// <summary>Which elements and attributes stand at which places of an answer, however often.</summary>
internal static class Shape
{
    /// <summary>The places that differ: <c>-</c> for what only the capture has, <c>+</c> for what only the answer has.</summary>
    public static IReadOnlyList<string> Differences(XElement capture, XElement answer)
    {
        SortedSet<string> expected = Places(capture);
        SortedSet<string> found = Places(answer);
        return [.. expected.Except(found).Select(place => $"- {place}"), .. found.Except(expected).Select(place => $"+ {place}")];
    }

    private static SortedSet<string> Places(XElement root) => new(
        root.DescendantsAndSelf().SelectMany(element =>
        {
            string place = string.Join('/', element.AncestorsAndSelf().Reverse().Select(step => step.Name.LocalName));
            return element.Attributes().Select(attribute => $"{place}/@{attribute.Name.LocalName}").Prepend(place);
        }),
        StringComparer.Ordinal);
}
