using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>A place in a configuration from the view of the reference table: which rule governs it, in which virtual system.</summary>
internal sealed class ReferencePlace
{
    private static readonly PathTrie<ReferenceRule> s_users = Users();

    private readonly PathTrie<ReferenceRule> _at;
    private readonly XElement _root;
    private readonly XElement? _vsys;
    private readonly bool _isVsysList;

    private ReferencePlace(PathTrie<ReferenceRule> at, XElement root, XElement? vsys, bool isVsysList) =>
        (_at, _root, _vsys, _isVsysList) = (at, root, vsys, isVsysList);

    /// <summary>What elements here may name; null where they name nothing.</summary>
    public ReferenceRule? Rule => _at.Value;

    /// <summary>The place of <c>config</c>.</summary>
    public static ReferencePlace Root(XElement config) => new(s_users, config, null, false);

    /// <summary>The place that a path names; null when nothing there or below names anything.</summary>
    public static ReferencePlace? At(ConfigurationTree tree, IReadOnlyList<ConfigurationStep> steps)
    {
        ReferencePlace? place = Root(tree.Root);
        foreach (ConfigurationStep step in steps)
        {
            place = place?.Below(step.Element, step.Name);
        }

        return place;
    }

    /// <summary>The place of an element of the tree.</summary>
    public static ReferencePlace? Of(XElement element)
    {
        XElement[] chain = [.. element.AncestorsAndSelf().Reverse()];
        ReferencePlace? place = Root(chain[0]);
        foreach (XElement each in chain.Skip(1))
        {
            place = place?.Below(each);
        }

        return place;
    }

    /// <summary>The place of a child; null when nothing there or below names anything.</summary>
    public ReferencePlace? Below(XElement child) =>
        Below(child.Name.LocalName, child.Name == "entry" ? (string?)child.Attribute("name") : null);

    /// <summary>Whether something has this name that may be named here.</summary>
    public bool Exists(string name)
    {
        ReferenceRule rule = Rule!;
        return Array.IndexOf(rule.Keywords, name) >= 0
            || Array.IndexOf(rule.BuiltIn, name) >= 0
            || (rule.IsAddress && AddressText.IsAddress(name))
            || rule.Places.Any(place => Find(place, name, rule.Having))
            || (rule.Otherwise.Length > 0 && !rule.Places.Any(place => Containers(place).Any()) && rule.OtherPlaces.Any(place => Find(place, name, rule.Having)));
    }

    private ReferencePlace? Below(string name, string? entry)
    {
        if (_at.Below(name) is not { } next)
        {
            return null;
        }

        XElement? vsys = !_isVsysList ? _vsys
            : entry is null ? VsysList?.Elements("entry").FirstOrDefault()
            : VsysList is { } list ? ChildIndex.Find(list, "entry", entry) : null;
        return new ReferencePlace(next, _root, vsys, name == "vsys");
    }

    private XElement? VsysList => _root.Element("devices")?.Element("entry")?.Element("vsys");

    private bool Find(ObjectPath place, string name, string? having) =>
        Containers(place).Any(container => ChildIndex.Find(container, place.Leaf, name) is { } found && (having is null || found.Element(having) is not null));

    private IEnumerable<XElement> Containers(ObjectPath place)
    {
        IEnumerable<XElement> at = !place.IsInVsys ? [_root] : _vsys is null ? [] : [_vsys];
        foreach (string step in place.Steps)
        {
            at = at.Elements(step);
        }

        return at;
    }

    private static PathTrie<ReferenceRule> Users()
    {
        var trie = new PathTrie<ReferenceRule>();
        foreach (ReferenceRule rule in ReferenceTable.Rules)
        {
            foreach (string path in rule.Users)
            {
                trie.Add(path, rule);
            }
        }

        return trie;
    }
}
