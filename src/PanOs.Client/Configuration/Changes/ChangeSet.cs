using System.Xml.Linq;
using PanOs.Model;

namespace PanOs;

/// <summary>
/// Staged operations, in the order in which they were staged. Objects are checked when they are added, against the
/// firewall's version where it is known by then.
/// </summary>
internal sealed class ChangeSet(PanOsClient client)
{
    private readonly List<Change> _changes = [];

    public IReadOnlyList<Change> Changes => _changes;

    /// <summary>Everything as multi-config requests, each within the limit of a request.</summary>
    public IReadOnlyList<ChangeBatch> ToBatches(long limit) => ChangeBatch.Split(ChangeOrder.Of(_changes), limit);

    public void Add(Change change) => _changes.Add(change);

    /// <summary>Merges an object; what it removes is removed. With <paramref name="importInto"/>, an interface goes into that virtual system as well.</summary>
    public void Set<T>(Location location, T value, string? importInto)
        where T : ConfigurationObject
    {
        var codec = ModelCatalog.Codec<T>();
        var target = codec.PathIn(location, value.EntryName);
        value.Validate(client.KnownVersion);
        foreach (var path in RemovedPaths.Of(value, target))
        {
            _changes.Add(new(ChangeAction.Delete, path, path, Element: null));
        }

        _changes.Add(new(ChangeAction.Set, target.Parent!, target, ElementWriter.WriteNew(value, codec.ElementName)));
        if (value.NeedsImport && importInto is { Length: > 0 } && location.ImportTarget(importInto) is { } vsys)
        {
            Import(vsys, [value.EntryName!]);
        }
    }

    public void Replace<T>(Location location, T value)
        where T : ConfigurationObject
    {
        var codec = ModelCatalog.Codec<T>();
        var target = codec.PathIn(location, value.EntryName);
        value.Validate(client.KnownVersion);
        _changes.Add(new(ChangeAction.Edit, target, target, ElementWriter.Write(value, codec.ElementName)));
    }

    public void Delete<T>(Location location, string? name)
        where T : ConfigurationObject
    {
        var target = ModelCatalog.Codec<T>().PathIn(location, name);
        _changes.Add(new(ChangeAction.Delete, target, target, Element: null));
    }

    public void Move<T>(Location location, string name, MovePosition position)
        where T : ConfigurationObject
    {
        var target = EntryOf<T>(location, name);
        ConfigurationGuard.Moves(target, position);
        _changes.Add(new(ChangeAction.Move, target, target, Element: null) { Position = position });
    }

    public void Rename<T>(Location location, string name, string newName)
        where T : ConfigurationObject
    {
        var target = EntryOf<T>(location, name);
        _changes.Add(new(ChangeAction.Rename, target, target, Element: null) { NewName = ConfigurationGuard.Name(newName, nameof(newName)) });
    }

    public void Import(Location location, IReadOnlyCollection<string> interfaces)
    {
        var path = ImportList.PathIn(location);
        if (interfaces.Count == 0)
        {
            return;
        }

        // One operation for all: they only add to one list.
        if (_changes.Find(change => change.Action is ChangeAction.Set && change.Target.Equals(path)) is { Element: { } list })
        {
            var known = list.Elements().Select(member => member.Value).ToHashSet(StringComparer.Ordinal);
            list.Add(interfaces.Where(known.Add).Select(name => new XElement("member", name)));
            return;
        }

        _changes.Add(new(ChangeAction.Set, path.Parent!, path, new XElement(path.LastElement, interfaces.Distinct(StringComparer.Ordinal).Select(name => new XElement("member", name)))));
    }

    private static XPath EntryOf<T>(Location location, string name)
        where T : ConfigurationObject
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var codec = ModelCatalog.Codec<T>();
        return codec.IsEntry ? codec.PathIn(location, name) : throw new ArgumentException($"There is one {codec.Title} only; it has no name.", nameof(name));
    }
}
