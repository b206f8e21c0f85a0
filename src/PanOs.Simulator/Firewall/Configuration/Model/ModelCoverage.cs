using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>A place in a configuration that the simulated firewall took without checking it.</summary>
/// <param name="Path">Element names from <c>/config</c>, without predicates.</param>
/// <param name="Count">How many elements there are at this path.</param>
public sealed record UncheckedElement(string Path, int Count);

/// <summary>What of a configuration no table describes: it is taken as it is, where a device may refuse it.</summary>
internal static class ModelCoverage
{
    /// <summary>The topmost elements of which nothing is known, by path. What stands below them is not listed again.</summary>
    public static IReadOnlyList<UncheckedElement> Of(XElement configuration)
    {
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        Visit(configuration, ConfigurationModel.Root, "/config", found);
        return [.. found.Select(pair => new UncheckedElement(pair.Key, pair.Value))];
    }

    private static void Visit(XElement element, ModelNode node, string path, SortedDictionary<string, int> found)
    {
        foreach (XElement child in element.Elements())
        {
            string below = $"{path}/{child.Name.LocalName}";
            ModelNode? known = node.Children.GetValueOrDefault(child.Name.LocalName);
            bool describes = known is not null && (!known.IsOpen || known.Children.Count > 0 || !child.HasElements);
            if (describes)
            {
                Visit(child, known!, below, found);
            }
            else
            {
                found[below] = found.GetValueOrDefault(below) + 1;
            }
        }
    }
}
