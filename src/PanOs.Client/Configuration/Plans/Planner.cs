using System.Xml.Linq;
using PanOs.Model;

namespace PanOs;

/// <summary>Finds the fewest changes for the objects of one type at one place.</summary>
internal sealed class Planner<T>(Location location, PlanOptions options)
    where T : ConfigurationObject
{
    private readonly ModelCodec<T> _codec = ModelCatalog.Codec<T>();
    private readonly List<PlannedChange> _changes = [];

    public IReadOnlyList<PlannedChange> Plan(T[] desired, T[] actual)
    {
        var found = actual.ToDictionary(Name, StringComparer.Ordinal);
        HashSet<string> wanted = new(StringComparer.Ordinal);
        List<string> imports = [];
        foreach (var value in desired)
        {
            value.Validate(options.Version);
            if (!wanted.Add(Name(value)))
            {
                throw new ArgumentException($"There are two of {_codec.Describe(value.EntryName)} among the desired.", nameof(desired));
            }

            if (found.TryGetValue(Name(value), out var current))
            {
                Change(value, current);
            }
            else
            {
                Create(value);
                if (value.NeedsImport)
                {
                    imports.Add(Name(value));
                }
            }
        }

        Import(imports);
        if (_codec.IsOrdered && !options.IgnoreOrder)
        {
            Order([.. desired.Select(Name)], [.. actual.Select(Name).Where(name => options.KeepUnlisted || wanted.Contains(name)), .. desired.Select(Name).Where(name => !found.ContainsKey(name))]);
        }

        if (!options.KeepUnlisted)
        {
            foreach (var value in actual.Where(value => !wanted.Contains(Name(value))))
            {
                var path = PathOf(value);
                Add(PlannedAction.Delete, value.EntryName, [], new Change(ChangeAction.Delete, path, path, Element: null));
            }
        }

        return _changes;
    }

    private static string Name(T value) => value.EntryName ?? string.Empty;

    private XPath PathOf(T value) => _codec.PathIn(location, value.EntryName);

    private void Create(T value)
    {
        var path = PathOf(value);
        var element = ElementWriter.WriteNew(value, _codec.ElementName);
        var change = new Change(ChangeAction.Set, path.Parent!, path, element);
        Add(PlannedAction.Create, value.EntryName, ChangeDiff.Lines(change, current: null), change);
    }

    // The whole object is written, with what nobody manages: a merge could neither remove nor change a choice.
    private void Change(T value, T current)
    {
        if (NodeMerge.Changes(current, value) is not { } merged)
        {
            return;
        }

        var path = PathOf(value);
        var change = new Change(ChangeAction.Edit, path, path, merged);
        Add(PlannedAction.Change, value.EntryName, ChangeDiff.Lines(change, ElementWriter.Write(current, _codec.ElementName)), change);
    }

    private void Import(List<string> interfaces)
    {
        if (interfaces.Count == 0 || options.ImportInto is not { Length: > 0 } vsys || location.ImportTarget(vsys) is not { } target)
        {
            return;
        }

        var path = ImportList.PathIn(target);
        var element = new XElement(path.LastElement, interfaces.Select(name => new XElement("member", name)));
        var change = new Change(ChangeAction.Set, path.Parent!, path, element);
        _changes.Add(new PlannedChange(PlannedAction.Change, $"interfaces of {target}", name: null, [.. interfaces.Select(name => $"+ {name}")], change));
    }

    // What already stands in the right order relative to each other stays; every other entry moves once.
    private void Order(string[] wanted, string[] present)
    {
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        for (int i = 0; i < present.Length; i++)
        {
            positions[present[i]] = i;
        }

        bool[] stays = LongestRun.Of([.. wanted.Select(name => positions[name])]);
        for (int i = 0; i < wanted.Length; i++)
        {
            if (stays[i])
            {
                continue;
            }

            var path = _codec.PathIn(location, wanted[i]);
            var position = i > 0 ? MovePosition.After(wanted[i - 1])
                : options.KeepUnlisted ? MovePosition.Before(wanted[Array.IndexOf(stays, true)]) : MovePosition.Top;
            Add(PlannedAction.Move, wanted[i], [], new Change(ChangeAction.Move, path, path, Element: null) { Position = position });
        }
    }

    private void Add(PlannedAction action, string? name, IReadOnlyList<string> lines, Change change) =>
        _changes.Add(new PlannedChange(action, _codec.Title, name, lines, change));
}
