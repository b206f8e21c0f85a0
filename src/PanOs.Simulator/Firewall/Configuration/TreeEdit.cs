using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>How elements get into a configuration tree.</summary>
internal static class TreeEdit
{
    public static bool IsLeaf(XElement element) => !element.HasElements && element.Value.Length > 0;

    public static XElement? Entry(XElement container, string name) =>
        container.Elements("entry").FirstOrDefault(entry => (string?)entry.Attribute("name") == name);

    /// <summary>The node that a path names, made with its ancestors where it is missing.</summary>
    public static XElement Ensure(XDocument document, string xpath, ChangeStamp stamp)
    {
        XElement at = document.Root!;
        foreach (ConfigurationStep step in ConfigurationPath.Steps(xpath))
        {
            XElement? next = at.Elements().FirstOrDefault(step.Matches);
            if (next is null)
            {
                if (step is { Element: "entry", Name: null } or { Element: "member", Text: null })
                {
                    throw new BadXPathException(xpath);
                }

                next = new XElement(step.Element);
                next.SetAttributeValue("name", step.Name);
                if (step.Text is not null)
                {
                    next.Value = step.Text;
                }

                at.Add(next);
                DirtyMarks.Put(next, stamp);
                Identify(next, stamp);
            }

            at = next;
        }

        return at;
    }

    /// <summary>Puts <paramref name="incoming"/> under <paramref name="parent"/>, into its counterpart when there is one.</summary>
    public static void Merge(XElement parent, XElement incoming, ChangeStamp stamp)
    {
        XElement? there = parent.Elements().FirstOrDefault(element => IsSame(element, incoming));
        if (there is null)
        {
            there = Bare(incoming);
            parent.Add(there);
            DirtyMarks.Put(there, stamp);
            Identify(there, stamp);
        }

        if (incoming.HasElements)
        {
            foreach (XElement child in incoming.Elements())
            {
                Merge(there, child, stamp);
            }
        }
        else if (incoming.Value.Length > 0 && there.Value != incoming.Value)
        {
            there.Value = incoming.Value;
            DirtyMarks.Put(there, stamp);
        }
    }

    /// <summary>Puts a copy of <paramref name="incoming"/> in the place of <paramref name="old"/>; nothing happens when they are equal.</summary>
    public static void Replace(XElement old, XElement incoming, ChangeStamp stamp)
    {
        XElement next = DirtyMarks.Without(incoming).Root!;
        if (next.Attribute("uuid") is null && (string?)old.Attribute("uuid") is { } uuid)
        {
            next.SetAttributeValue("uuid", uuid);
        }

        if (XNode.DeepEquals(Canonical(DirtyMarks.Without(old).Root!), Canonical(next)))
        {
            return;
        }

        var placed = new XElement(next);
        old.ReplaceWith(placed);
        DirtyMarks.PutOnAll(placed, stamp);
        foreach (XElement each in placed.DescendantsAndSelf("entry"))
        {
            Identify(each, stamp);
        }
    }

    /// <summary>Gives a policy rule the id that it keeps for life.</summary>
    public static void Identify(XElement element, ChangeStamp stamp)
    {
        if (element.Name != "entry" || element.Parent?.Name != "rules" || element.Attribute("uuid") is not null)
        {
            return;
        }

        string origin = $"{stamp.Machine}/{stamp.DirtyId}/{element.Parent.Parent?.Name}/{(string?)element.Attribute("name")}";
        element.SetAttributeValue("uuid", new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(origin)).AsSpan(0, 16)).ToString("D"));
    }

    private static bool IsSame(XElement element, XElement incoming) =>
        element.Name == incoming.Name && incoming.Name.LocalName switch
        {
            "entry" => (string?)element.Attribute("name") == (string?)incoming.Attribute("name"),
            "member" => element.Value == incoming.Value,
            _ => true,
        };

    private static XElement Bare(XElement incoming) =>
        new(incoming.Name,
            incoming.Attributes().Where(attribute => !DirtyMarks.IsMark(attribute)),
            incoming.HasElements ? null : incoming.Value);

    // <a></a> and <a/> are the same configuration, whatever order the attributes come in.
    private static XElement Canonical(XElement element) =>
        new(element.Name,
            element.Attributes().OrderBy(attribute => attribute.Name.LocalName, StringComparer.Ordinal),
            element.HasElements ? element.Elements().Select(Canonical) : element.Value.Length > 0 ? element.Value : null);
}
