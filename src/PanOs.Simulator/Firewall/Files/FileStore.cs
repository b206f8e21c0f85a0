using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>What is on the disk of a firewall next to its running configuration. It survives a reboot.</summary>
internal sealed class FileStore
{
    /// <summary>Saved configurations by name.</summary>
    public SortedDictionary<string, XElement> Configurations { get; } = new(StringComparer.Ordinal);

    /// <summary>What was imported, by category and name: pages, keys, software, content.</summary>
    public Dictionary<(string Category, string Name), byte[]> Imported { get; } = [];

    /// <summary>The names of what was imported in a category.</summary>
    public IEnumerable<string> NamesIn(string category) => Imported.Keys.Where(key => key.Category == category).Select(key => key.Name);
}
