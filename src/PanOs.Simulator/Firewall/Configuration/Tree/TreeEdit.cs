using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>How elements get into a configuration tree.</summary>
internal static class TreeEdit
{
    public static bool IsLeaf(XElement element) => !element.HasElements && element.Value.Length > 0;

    /// <summary>The node that a path names, made with its ancestors where it is missing.</summary>
    /// <exception cref="RefusedException">The path names no one place.</exception>
    public static XElement Ensure(ConfigurationTree tree, string xpath, ChangeStamp stamp)
    {
        XElement at = tree.Root;
        foreach (ConfigurationStep step in ConfigurationPath.Steps(xpath))
        {
            XElement? next = step.FindOnly(at);
            if (next is null)
            {
                if (step is { Element: "entry", Name: null } or { Element: "member", Text: null })
                {
                    throw RefusedException.BadXPath(xpath);
                }

                next = new XElement(step.Element, step.Text);
                next.SetAttributeValue("name", step.Name);
                DirtyMarks.PutOnAll(next, stamp);
                tree.Append(at, next);
                RuleIdentity.Give(tree, next, stamp);
            }

            at = next;
        }

        return at;
    }

    /// <summary>Puts <paramref name="incoming"/> under <paramref name="parent"/>, into its counterpart when there is one.</summary>
    public static void Merge(ConfigurationTree tree, XElement parent, XElement incoming, ChangeStamp stamp)
    {
        if (Counterpart(parent, incoming) is not { } there)
        {
            XElement added = Fresh(incoming);
            DirtyMarks.PutOnAll(added, stamp);
            tree.Append(parent, added);
            RuleIdentity.GiveAll(tree, added, stamp);
            return;
        }

        if (incoming.HasElements)
        {
            foreach (XElement child in incoming.Elements())
            {
                Merge(tree, there, child, stamp);
            }
        }
        else if (incoming.Value.Length > 0 && there.Value != incoming.Value)
        {
            tree.SetText(there, incoming.Value);
            DirtyMarks.Put(tree, there, stamp);
        }
    }

    /// <summary>Puts a copy of <paramref name="incoming"/> in the place of <paramref name="old"/>; nothing happens when they are equal.</summary>
    public static void Replace(ConfigurationTree tree, XElement old, XElement incoming, ChangeStamp stamp)
    {
        XElement next = DirtyMarks.Without(incoming).Root!;
        next.Remove();
        RuleIdentity.Keep(old, next);
        if (TreeComparison.Same(old, next))
        {
            return;
        }

        DirtyMarks.PutOnAll(next, stamp);
        tree.Replace(old, next);
        RuleIdentity.GiveAll(tree, next, stamp);
    }

    /// <summary>A copy without marks, in which what stands there twice stands once, as after merging one after the other.</summary>
    private static XElement Fresh(XElement incoming)
    {
        var copy = new XElement(incoming.Name, incoming.Attributes().Where(attribute => !DirtyMarks.IsMark(attribute)));
        if (!incoming.HasElements)
        {
            if (incoming.Value.Length > 0)
            {
                copy.Value = incoming.Value;
            }

            return copy;
        }

        HashSet<(string, string)> keys = [];
        foreach (XElement child in incoming.Elements())
        {
            if (keys.Add((child.Name.LocalName, ChildIndex.KeyOf(child))))
            {
                copy.Add(Fresh(child));
            }
            else
            {
                MergeFresh(copy, child);
            }
        }

        return copy;
    }

    private static void MergeFresh(XElement parent, XElement incoming)
    {
        XElement there = Counterpart(parent, incoming)!;
        if (!incoming.HasElements)
        {
            if (incoming.Value.Length > 0)
            {
                there.Value = incoming.Value;
            }

            return;
        }

        foreach (XElement child in incoming.Elements())
        {
            if (Counterpart(there, child) is null)
            {
                there.Add(Fresh(child));
            }
            else
            {
                MergeFresh(there, child);
            }
        }
    }

    private static XElement? Counterpart(XElement parent, XElement incoming) =>
        incoming.Name.LocalName is "entry" or "member"
            ? ChildIndex.Find(parent, incoming.Name.LocalName, ChildIndex.KeyOf(incoming))
            : parent.Element(incoming.Name);
}
