using System.Globalization;
using System.Xml.Linq;
using PanOs.Model;

namespace PanOs;

/// <summary>What one staged operation does.</summary>
internal enum ChangeAction
{
    /// <summary>Merge below the path.</summary>
    Set,

    /// <summary>Replace the node.</summary>
    Edit,

    /// <summary>Remove the node.</summary>
    Delete,
}

/// <summary>One staged operation. A set names the parent of its element, an edit the element itself.</summary>
internal sealed record Change(ChangeAction Action, XPath Path, XPath Target, XElement? Element);

/// <summary>Staged operations, in the order in which they are sent.</summary>
internal sealed class ChangeSet
{
    private readonly List<Change> _changes = [];

    public IReadOnlyList<Change> Changes => _changes;

    /// <summary>Everything as one request, which succeeds or fails as a whole.</summary>
    public ApiRequest ToRequest(bool strictTransactional)
    {
        var operations = _changes.Select((change, index) => new XElement(ElementOf(change.Action),
            new XAttribute("id", (index + 1).ToString(CultureInfo.InvariantCulture)),
            new XAttribute("xpath", change.Path.ToString()),
            change.Element));
        return ApiRequest.MultiConfig(new XElement("multi-configure-request", operations), [.. _changes.Select(change => change.Target)], strictTransactional);
    }

    public void Set<T>(Location location, T value)
        where T : ConfigurationObject
    {
        var codec = ModelCatalog.Codec<T>();
        var target = codec.PathIn(location, value.EntryName);
        _changes.Add(new(ChangeAction.Set, target.Parent!, target, ElementWriter.WriteNew(value, codec.ElementName)));
    }

    public void Replace<T>(Location location, T value)
        where T : ConfigurationObject
    {
        var codec = ModelCatalog.Codec<T>();
        var target = codec.PathIn(location, value.EntryName);
        _changes.Add(new(ChangeAction.Edit, target, target, ElementWriter.Write(value, codec.ElementName)));
    }

    public void Delete<T>(Location location, string? name)
        where T : ConfigurationObject
    {
        var codec = ModelCatalog.Codec<T>();
        if (codec.IsEntry)
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
        }

        var target = codec.PathIn(location, name);
        _changes.Add(new(ChangeAction.Delete, target, target, Element: null));
    }

    public void Import(Location location, IEnumerable<string> interfaces)
    {
        var path = ImportList.PathIn(location);
        var members = interfaces.Select(name => new XElement("member", name)).ToList();
        if (members.Count > 0)
        {
            _changes.Add(new(ChangeAction.Set, path.Parent!, path, new XElement(path.LastElement, members)));
        }
    }

    private static string ElementOf(ChangeAction action) => action switch
    {
        ChangeAction.Set => "set",
        ChangeAction.Edit => "edit",
        _ => "delete",
    };
}
