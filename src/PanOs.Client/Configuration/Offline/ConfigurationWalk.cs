using System.Xml.Linq;
using PanOs.Model;

namespace PanOs;

/// <summary>Goes through two configurations side by side.</summary>
internal sealed class ConfigurationWalk
{
    // Entries of these are places, not objects.
    private static readonly HashSet<string> s_places = new(StringComparer.Ordinal) { "devices", "vsys", "device-group", "template", "template-stack" };

    private readonly List<ConfigurationDifference> _differences = [];
    private readonly Dictionary<XPath, int> _byOwner = [];

    public IReadOnlyList<ConfigurationDifference> Differences => _differences;

    /// <summary>Compares two nodes of one path. The owner is the object that they belong to, when they are inside one.</summary>
    public void Compare(XElement before, XElement after, XPath path, XPath? owner)
    {
        if (SameXml.AreEqual(before, after) && !HasRules(before))
        {
            return;
        }

        if (owner is null && IsObject(before, path))
        {
            owner = path;
        }

        if (!before.HasElements && !after.HasElements)
        {
            if (!string.Equals(before.Value, after.Value, StringComparison.Ordinal))
            {
                Changed(owner ?? path.Parent ?? path, [$"- {Shown(before, path, owner)}", $"+ {Shown(after, path, owner)}"]);
            }

            return;
        }

        if (IsList(before) || IsList(after))
        {
            CompareMembers(before, after, path, owner);
            return;
        }

        CompareChildren(before, after, path, owner);
        if (before.Name.LocalName is "rules")
        {
            CompareOrder(before, after, path);
        }
    }

    private static bool HasRules(XElement element) => element.Name.LocalName is "rules" || element.Descendants("rules").Any();

    private static bool IsObject(XElement element, XPath path) =>
        element.Name.LocalName is "entry" && path.Parent is { } container && !s_places.Contains(container.LastElement);

    private static bool IsList(XElement element) => element.Elements().FirstOrDefault()?.Name.LocalName is "member";

    private static string? Key(XElement element) => element.Name.LocalName is "entry" ? element.Attribute("name")?.Value : null;

    private static string Shown(XElement element, XPath path, XPath? owner) =>
        $"{Below(path, owner)}: {(ModelSecrets.IsSecret(element.Name.LocalName) ? "***" : element.Value)}";

    private static string Below(XPath path, XPath? owner)
    {
        string text = path.ToString();
        string above = (owner ?? path.Parent)?.ToString() ?? string.Empty;
        return text.Length > above.Length ? text[(above.Length + 1)..] : text;
    }

    private static XPath PathOf(XElement element, XPath parent) => Key(element) is { Length: > 0 } name ? parent.Entry(name) : parent.Child(element.Name.LocalName);

    private void CompareMembers(XElement before, XElement after, XPath path, XPath? owner)
    {
        List<string> old = [.. before.Elements().Select(member => member.Value)];
        List<string> now = [.. after.Elements().Select(member => member.Value)];
        string name = Below(path, owner);
        string[] lines = [.. old.Except(now, StringComparer.Ordinal).Select(member => $"- {name}: {member}"), .. now.Except(old, StringComparer.Ordinal).Select(member => $"+ {name}: {member}")];
        if (lines.Length > 0)
        {
            Changed(owner ?? path.Parent ?? path, lines);
        }
    }

    private void CompareChildren(XElement before, XElement after, XPath path, XPath? owner)
    {
        var others = after.Elements().ToLookup(child => (child.Name.LocalName, Key(child)));
        HashSet<(string Name, string? Key)> seen = [];
        foreach (var child in before.Elements())
        {
            var key = (child.Name.LocalName, Key(child));
            if (!seen.Add(key))
            {
                continue;
            }

            var childPath = PathOf(child, path);
            if (others[key].FirstOrDefault() is { } other)
            {
                Compare(child, other, childPath, owner);
            }
            else
            {
                Only('-', child, childPath, owner);
            }
        }

        foreach (var child in after.Elements().Where(child => seen.Add((child.Name.LocalName, Key(child)))))
        {
            Only('+', child, PathOf(child, path), owner);
        }
    }

    // Below an object it is a line of the object; above, every object below is one that is new or gone.
    private void Only(char sign, XElement element, XPath path, XPath? owner)
    {
        if (owner is not null)
        {
            Changed(owner, Leaves(element, Below(path, owner)).Select(leaf => $"{sign} {leaf}"));
        }
        else if (IsObject(element, path))
        {
            _differences.Add(new ConfigurationDifference(sign, path, [.. element.Elements().SelectMany(child => Leaves(child, Step(child))).Select(leaf => $"{sign} {leaf}")]));
        }
        else if (element.HasElements && !IsList(element))
        {
            foreach (var child in element.Elements())
            {
                Only(sign, child, PathOf(child, path), owner: null);
            }
        }
        else
        {
            Changed(path.Parent ?? path, Leaves(element, path.LastElement).Select(leaf => $"{sign} {leaf}"));
        }
    }

    private void CompareOrder(XElement before, XElement after, XPath path)
    {
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        foreach (string name in before.Elements("entry").Select(Key).OfType<string>())
        {
            positions.TryAdd(name, positions.Count);
        }

        string[] both = [.. after.Elements("entry").Select(Key).OfType<string>().Where(positions.ContainsKey)];
        bool[] stays = LongestRun.Of([.. both.Select(name => positions[name])]);
        for (int i = 0; i < both.Length; i++)
        {
            if (!stays[i] && both[i].Length > 0)
            {
                Changed(path.Entry(both[i]), [i == 0 ? "~ moved to the top" : $"~ moved after '{both[i - 1]}'"]);
            }
        }
    }

    private static string Step(XElement element) => Key(element) is { } name ? $"entry '{name}'" : element.Name.LocalName;

    private static IEnumerable<string> Leaves(XElement element, string path)
    {
        if (!element.HasElements)
        {
            string name = element.Name.LocalName;
            string value = ModelSecrets.IsSecret(name) ? "***" : element.Value;
            yield return value.Length == 0 ? path : $"{path}: {value}";
            yield break;
        }

        foreach (var child in element.Elements())
        {
            string childPath = child.Name.LocalName is "member" ? path : $"{path}/{Step(child)}";
            foreach (string leaf in Leaves(child, childPath))
            {
                yield return leaf;
            }
        }
    }

    private void Changed(XPath owner, IEnumerable<string> lines)
    {
        if (_byOwner.TryGetValue(owner, out int index))
        {
            _differences[index] = _differences[index] with { Lines = [.. _differences[index].Lines, .. lines] };
            return;
        }

        _byOwner[owner] = _differences.Count;
        _differences.Add(new ConfigurationDifference('~', owner, [.. lines]));
    }
}
