using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// Several writes for one request (<c>multi-config</c>), in the order in which they were added. What a firewall would
/// refuse, or misunderstand, is refused when it is added.
/// </summary>
/// <example>
/// <code>
/// var batch = new ConfigurationBatch()
///     .Set(tags, new XElement("entry", new XAttribute("name", "web")))
///     .Move(rules.Entry("deny all"), MovePosition.Bottom);
/// await firewall.Configuration.MultiConfigAsync(batch);
/// </code>
/// </example>
public sealed class ConfigurationBatch
{
    private readonly List<(XPath Path, XElement Operation)> _operations = [];

    /// <summary>How many writes there are.</summary>
    public int Count => _operations.Count;

    internal IReadOnlyList<XPath> Paths => [.. _operations.Select(operation => operation.Path)];

    /// <inheritdoc cref="ConfigurationClient.SetAsync(XPath, XElement, CancellationToken)" path="/summary"/>
    /// <param name="parent">The node that the element goes into.</param>
    /// <param name="child">The element.</param>
    /// <returns>This batch.</returns>
    /// <exception cref="ArgumentException">The path can name several nodes.</exception>
    public ConfigurationBatch Set(XPath parent, XElement child)
    {
        ConfigurationGuard.Writable(parent, nameof(parent));
        ArgumentNullException.ThrowIfNull(child);
        return Add("set", parent, child);
    }

    /// <inheritdoc cref="ConfigurationClient.EditAsync" path="/summary"/>
    /// <param name="path">The node.</param>
    /// <param name="element">What takes its place; its root is that node.</param>
    /// <returns>This batch.</returns>
    /// <exception cref="ArgumentException">The path can name several nodes, or the element's root is another node.</exception>
    public ConfigurationBatch Edit(XPath path, XElement element)
    {
        ConfigurationGuard.Removable(path, nameof(path));
        ConfigurationGuard.Replaces(path, element);
        return Add("edit", path, element);
    }

    /// <summary>Removes a node.</summary>
    /// <param name="path">The node.</param>
    /// <returns>This batch.</returns>
    /// <exception cref="ArgumentException">The path can name several nodes.</exception>
    public ConfigurationBatch Delete(XPath path)
    {
        ConfigurationGuard.Removable(path, nameof(path));
        return Add("delete", path);
    }

    /// <inheritdoc cref="ConfigurationClient.RenameAsync" path="/summary"/>
    /// <param name="entry">The entry.</param>
    /// <param name="newName">Its new name.</param>
    /// <returns>This batch.</returns>
    /// <exception cref="ArgumentException">The path is not that of one entry, or the name cannot be one.</exception>
    public ConfigurationBatch Rename(XPath entry, string newName)
    {
        ConfigurationGuard.OneEntry(entry, nameof(entry));
        return Add("rename", entry, new XAttribute("newname", ConfigurationGuard.Name(newName, nameof(newName))));
    }

    /// <summary>Copies an entry into its own list.</summary>
    /// <param name="source">The entry.</param>
    /// <param name="newName">The copy's name.</param>
    /// <returns>This batch.</returns>
    /// <exception cref="ArgumentException">The path is not that of one entry, or the name cannot be one.</exception>
    public ConfigurationBatch Clone(XPath source, string newName)
    {
        ConfigurationGuard.OneEntry(source, nameof(source));
        return Add("clone", source.Parent!, new XAttribute("from", source.ToString()), new XAttribute("newname", ConfigurationGuard.Name(newName, nameof(newName))));
    }

    /// <inheritdoc cref="ConfigurationClient.MoveAsync" path="/summary"/>
    /// <param name="entry">The entry.</param>
    /// <param name="position">Where to.</param>
    /// <returns>This batch.</returns>
    /// <exception cref="ArgumentException">The path is not that of one entry, or the entry would be moved next to itself.</exception>
    public ConfigurationBatch Move(XPath entry, MovePosition position)
    {
        ConfigurationGuard.Moves(entry, position);
        return Add("move", entry, new XAttribute("where", position.Where), position.Destination is { } destination ? new XAttribute("dst", destination) : null);
    }

    /// <summary>How many writes there are; not what they hold, which may be secret.</summary>
    public override string ToString() => Count == 1 ? "1 write" : $"{Count} writes";

    internal ApiRequest ToRequest(bool strictTransactional)
    {
        var operations = _operations.Select((operation, index) =>
        {
            var numbered = new XElement(operation.Operation);
            numbered.SetAttributeValue("id", (index + 1).ToString(CultureInfo.InvariantCulture));
            return numbered;
        });
        return ConfigurationRequests.MultiConfig(operations, Paths, strictTransactional);
    }

    private ConfigurationBatch Add(string verb, XPath path, params object?[] content)
    {
        _operations.Add((path, new XElement(verb, new XAttribute("xpath", path.ToString()), content)));
        return this;
    }
}

/// <summary>What became of one write of a <see cref="ConfigurationBatch"/>.</summary>
/// <param name="Path">The node that it was about.</param>
/// <param name="Code">The code of its answer, see <see cref="PanOsErrorCodes"/>; null when it had none.</param>
/// <param name="Lines">What the firewall said about it, line by line.</param>
public sealed record BatchedWrite(XPath Path, int? Code, IReadOnlyList<string> Lines);
