using System.Xml.Linq;
using PanOs.Model;

namespace PanOs;

/// <summary>Says what one staged change would do to a node, a line for every leaf.</summary>
internal static class ChangeDiff
{
    /// <summary>Lines that begin with <c>+</c> or <c>-</c>; none when the change would change nothing.</summary>
    public static IReadOnlyList<string> Lines(Change change, XElement? current)
    {
        if (change.Position is { } position)
        {
            return [$"~ moved {position}"];
        }

        if (change.NewName is { } name)
        {
            return [$"~ renamed to '{name}'"];
        }

        var before = current is null ? [] : Leaves(current).ToList();
        var after = change.Element is null ? [] : Leaves(change.Element).ToList();
        var added = after.Except(before).ToList();
        var removed = change.Action is ChangeAction.Set ? Overwritten(before, added) : before.Except(after);
        return [.. removed.Select(leaf => $"- {leaf}"), .. added.Select(leaf => $"+ {leaf}")];
    }

    /// <summary>Whether a look at the node can tell that the change was made.</summary>
    public static bool CanTell(Change change) => change is { Position: null, NewName: null };

    /// <summary>Whether the node is already as the change would make it. What the firewall adds by itself counts as different.</summary>
    public static bool IsMade(Change change, XElement? current) => change.Action is ChangeAction.Delete
        ? current is null
        : current is not null && Lines(change, current).Count == 0;

    // A merge only overwrites: a leaf at the same place with another text. Members of lists come on top.
    private static IEnumerable<Leaf> Overwritten(List<Leaf> before, List<Leaf> added) =>
        before.Where(old => !old.IsListItem && added.Any(leaf => string.Equals(leaf.Path, old.Path, StringComparison.Ordinal)));

    private static IEnumerable<Leaf> Leaves(XElement node) => LeavesBelow(node, string.Empty);

    private static IEnumerable<Leaf> LeavesBelow(XElement node, string path)
    {
        foreach (var child in node.Elements())
        {
            var name = child.Name.LocalName;
            var step = child.Attribute("name") is { } key ? $"{name} '{key.Value}'" : name;
            var childPath = path.Length == 0 ? step : $"{path}/{step}";
            if (child.HasElements)
            {
                foreach (var leaf in LeavesBelow(child, childPath))
                {
                    yield return leaf;
                }
            }
            else
            {
                yield return new Leaf(childPath, child.Value, name is "member" or "entry", ModelSecrets.IsSecret(name));
            }
        }
    }

    // Compared by what it says, shown without what is secret.
    private sealed record Leaf(string Path, string Value, bool IsListItem, bool IsSecret)
    {
        public override string ToString() => Value.Length == 0 ? Path : $"{Path}: {(IsSecret ? SecretMask.Mask : Value)}";
    }
}
