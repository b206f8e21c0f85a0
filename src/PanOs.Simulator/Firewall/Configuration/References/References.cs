using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Who refers to what by name: what keeps an object from being deleted, and what follows when it is renamed.</summary>
internal static class References
{
    private static readonly PathTrie<string> s_objects = Objects();

    /// <summary>All elements that name something, with their places.</summary>
    public static IEnumerable<(XElement User, ReferencePlace Place)> All(XElement configuration) =>
        Visit(configuration, ReferencePlace.Root(configuration));

    /// <summary>All elements that name something that does not exist, by the rules that a commit checks.</summary>
    public static IEnumerable<(XElement User, ReferenceRule Rule)> Broken(XElement configuration) =>
        All(configuration).Where(each => each.Place.Rule!.IsCheckedAtCommit && NameIn(each.User).Length > 0 && !each.Place.Exists(NameIn(each.User))).Select(each => (each.User, each.Place.Rule!));

    /// <summary>The rule that an element of the tree breaks; null when it breaks none.</summary>
    public static ReferenceRule? Broken(ConfigurationTree tree, XElement user) =>
        ReferencePlace.Of(user) is { Rule: { } rule } place && !place.Exists(NameIn(user)) ? rule : null;

    /// <summary>The elements that name an object of this kind.</summary>
    public static IReadOnlyList<XElement> To(ConfigurationTree tree, string? kind, string? vsys, string name) =>
        kind is null ? [] :
        [
            .. All(tree.Root)
                .Where(each => NameIn(each.User) == name && each.Place.Rule!.Objects.Contains(kind, StringComparer.Ordinal))
                .Select(each => each.User)
                .Where(user => vsys is null || VsysOf(user) is not { } own || own == vsys),
        ];

    /// <summary>The path of the kind of object that an element is; null when nothing names such.</summary>
    public static string? KindOf(XElement element) => At(element)?.Value;

    /// <summary>The name of the virtual system that an element is in; null outside of them.</summary>
    public static string? VsysOf(XElement element) =>
        (string?)element.AncestorsAndSelf("entry").FirstOrDefault(entry => entry.Parent?.Name == "vsys")?.Attribute("name");

    /// <summary>The objects that an element is or has in it.</summary>
    public static IReadOnlyList<(string Kind, string? Vsys, string Name)> ObjectsIn(XElement element) =>
        At(element) is { } at ? [.. ObjectsIn(element, at, VsysOf(element))] : [];

    /// <summary>Refuses when an object that is gone is still named by something that finds no other of its name.</summary>
    public static void RefuseUsed(ConfigurationTree tree, IReadOnlyList<(string Kind, string? Vsys, string Name)> gone)
    {
        HashSet<string> names = [.. gone.Select(each => each.Name).Where(tree.MayMention)];
        if (names.Count == 0)
        {
            return;
        }

        HashSet<string> kinds = [.. gone.Select(each => each.Kind)];
        List<XElement> users =
        [
            .. All(tree.Root)
                .Where(each => names.Contains(NameIn(each.User))
                    && each.Place.Rule!.Objects.Any(kinds.Contains) && !each.Place.Exists(NameIn(each.User)))
                .Select(each => each.User),
        ];
        if (users.Count > 0)
        {
            string name = NameIn(users[0]);
            throw new RefusedException(ConfigurationAnswer.Failure(10,
                [$"{name} cannot be deleted because of references from:", .. users.Where(user => NameIn(user) == name).Select(ElementChain.Full)]));
        }
    }

    /// <summary>Whether <paramref name="element"/> is the account of <paramref name="user"/>.</summary>
    public static bool IsAdministrator(XElement element, string user) =>
        element.Parent is { Name.LocalName: "users", Parent.Name.LocalName: "mgt-config" } && (string?)element.Attribute("name") == user;

    /// <summary>The name that an element names: its text, or its own name where it is an entry.</summary>
    public static string NameIn(XElement user) => user.Name == "entry" ? ChildIndex.KeyOf(user) : user.Value;

    private static IEnumerable<(XElement User, ReferencePlace Place)> Visit(XElement element, ReferencePlace place)
    {
        foreach (XElement child in element.Elements())
        {
            if (place.Below(child) is not { } below)
            {
                continue;
            }

            if (below.Rule is not null)
            {
                yield return (child, below);
            }

            if (child.HasElements)
            {
                foreach ((XElement User, ReferencePlace Place) each in Visit(child, below))
                {
                    yield return each;
                }
            }
        }
    }

    private static PathTrie<string>? At(XElement element)
    {
        PathTrie<string>? at = s_objects;
        foreach (XElement each in element.AncestorsAndSelf().Reverse().Skip(1))
        {
            at = at?.Below(each.Name.LocalName);
        }

        return at;
    }

    private static IEnumerable<(string Kind, string? Vsys, string Name)> ObjectsIn(XElement element, PathTrie<string> at, string? vsys)
    {
        if (at.Value is { } kind)
        {
            yield return (kind, vsys, ChildIndex.KeyOf(element));
        }

        foreach (XElement child in element.Elements())
        {
            if (at.Below(child.Name.LocalName) is not { } below)
            {
                continue;
            }

            string? own = child.Name == "entry" && element.Name == "vsys" ? ChildIndex.KeyOf(child) : vsys;
            foreach ((string Kind, string? Vsys, string Name) each in ObjectsIn(child, below, own))
            {
                yield return each;
            }
        }
    }

    private static PathTrie<string> Objects()
    {
        var trie = new PathTrie<string>();
        // Imports are named too, but taking one back is no deletion of an object: a commit finds who misses it.
        foreach (string path in ReferenceTable.Rules.SelectMany(rule => rule.Objects).Where(path => path.EndsWith("/entry", StringComparison.Ordinal)))
        {
            trie.Add(path, path);
        }

        return trie;
    }
}
