using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Model;

/// <summary>
/// Writes the properties of a node into an element. Writing starts from what was kept with the node; merging, from what
/// another node of the kind wrote. Null writes nothing.
/// </summary>
internal sealed class ElementWriter : FieldVisitor
{
    private readonly XElement _element;
    private readonly bool _merges;
    private readonly bool _skipsReadOnly;

    private ElementWriter(XElement element, bool merges, bool skipsReadOnly)
    {
        _element = element;
        _merges = merges;
        _skipsReadOnly = skipsReadOnly;
    }

    /// <summary>The node as an element, with all that was kept.</summary>
    public static XElement Write(ConfigurationNode node, string elementName)
    {
        var element = Kept.ToElement(node.Kept, elementName);
        Fill(element, node, merges: false, skipsReadOnly: false);
        Kept.Finish(element);
        return element;
    }

    /// <summary>The same without values that only the device makes, for an object that is new to it.</summary>
    public static XElement WriteNew(ConfigurationNode node, string elementName)
    {
        var element = Kept.ToElement(node.Kept, elementName);
        Fill(element, node, merges: false, skipsReadOnly: true);
        Kept.Finish(element);
        return element;
    }

    /// <summary>Lays a node over an element: what it says replaces what is there, what it does not say stays.</summary>
    public static void Merge(XElement onto, ConfigurationNode node)
    {
        if (node.Kept.Length > 0)
        {
            var kept = Kept.ToElement(node.Kept, onto.Name.LocalName);
            Kept.Finish(kept);
            MergeKept(onto, kept);
        }

        Fill(onto, node, merges: true, skipsReadOnly: true);
    }

    public override void Text(Field field, string? value)
    {
        if (value is null || (field.IsReadOnly && _skipsReadOnly))
        {
            return;
        }

        var container = Container(field, out string name);
        if (name.Length == 0)
        {
            SetText(container, value);
            return;
        }

        SetText(Existing(container, name) ?? Add(container, new XElement(name)), value);
    }

    public override void Number(Field field, long? value) => Text(field, value?.ToString(CultureInfo.InvariantCulture));

    public override void Keyword(Field field, string? value) => Text(field, value);

    public override void Attribute(Field field, string? value)
    {
        if (value is not null && !(field.IsReadOnly && _skipsReadOnly))
        {
            _element.SetAttributeValue(field.Path[0][1..], value);
        }
    }

    public override void Presence(Field field, bool? value)
    {
        if (value is not { } isThere)
        {
            return;
        }

        var container = Container(field, out string name);
        var element = Existing(container, name);
        if (!isThere)
        {
            element?.Remove();
        }
        else if (element is null)
        {
            Add(container, new XElement(name));
        }
        else
        {
            Kept.Unmark(element);
        }
    }

    public override void List(Field field, ValueList<string>? values)
    {
        if (values is null)
        {
            return;
        }

        var list = Target(field);
        var decorated = list.Elements().Where(Kept.IsRead).ToList();
        decorated.ForEach(item => item.Remove());
        if (_merges)
        {
            list.Elements().Where(item => IsItem(field, item)).Remove();
        }

        foreach (var value in values)
        {
            var item = decorated.Find(each => string.Equals(field.HasEntries ? each.Attribute("name")?.Value : each.Value, value, StringComparison.Ordinal));
            if (item is not null)
            {
                decorated.Remove(item);
                Kept.Unmark(item);
            }

            list.Add(item ?? (field.HasEntries ? new XElement("entry", new XAttribute("name", value)) : new XElement("member", value)));
        }
    }

    public override void Node(Field field, ConfigurationNode? node)
    {
        if (node is not null)
        {
            var container = Container(field, out string name);
            Put(container, name, node);
        }
    }

    public override void Nodes(Field field, IReadOnlyList<ConfigurationNode>? nodes)
    {
        if (nodes is null)
        {
            return;
        }

        var list = Target(field);
        var before = _merges ? list.Elements().Where(item => IsItem(field, item)).ToList() : [];
        before.ForEach(item => item.Remove());
        foreach (var node in nodes)
        {
            var item = before.Find(each => string.Equals(each.Attribute("name")?.Value, node.EntryName, StringComparison.Ordinal));
            if (item is null)
            {
                item = Write(node, "entry");
            }
            else
            {
                Merge(item, node);
            }

            list.Add(item);
        }
    }

    public override void Choice(Field field, ConfigurationNode? node)
    {
        if (node is null)
        {
            return;
        }

        var container = Target(field);
        foreach (string[] other in field.Alternatives)
        {
            if (!other.SequenceEqual(node.AlternativePath, StringComparer.Ordinal))
            {
                RemoveAt(container, other);
            }
        }

        var parent = Descend(container, node.AlternativePath.AsSpan()[..^1]);
        string name = node.AlternativePath[^1];
        if (node.IsContent)
        {
            var element = Existing(parent, name) ?? Add(parent, new XElement(name));
            node.Visit(new ElementWriter(element, _merges, _skipsReadOnly));
        }
        else
        {
            Put(parent, name, node);
        }
    }

    private static void Fill(XElement element, ConfigurationNode node, bool merges, bool skipsReadOnly)
    {
        if (node.EntryName is { } name)
        {
            element.SetAttributeValue("name", name);
        }

        node.Visit(new ElementWriter(element, merges, skipsReadOnly));
        foreach (string removed in node.Removed)
        {
            if (node.Fields.FirstOrDefault(field => string.Equals(field.Name, removed, StringComparison.Ordinal)) is { } field)
            {
                RemoveField(element, field);
            }
        }
    }

    private void Put(XElement container, string name, ConfigurationNode node)
    {
        var existing = Existing(container, name);
        if (_merges && existing is not null)
        {
            Merge(existing, node);
            return;
        }

        existing?.Remove();
        var element = Kept.ToElement(node.Kept, name);
        Fill(element, node, merges: false, _skipsReadOnly);
        Add(container, element);
    }

    private static void RemoveField(XElement element, Field field)
    {
        if (field.IsAttribute)
        {
            element.SetAttributeValue(field.Path[0][1..], null);
        }
        else if (field.Alternatives.Length == 0)
        {
            RemoveAt(element, field.Path);
        }
        else
        {
            foreach (string[] alternative in field.Alternatives)
            {
                RemoveAt(element, [.. field.Path, .. alternative]);
            }
        }
    }

    private static bool IsItem(Field field, XElement item) => field.HasEntries
        ? item.Name.LocalName is "entry" && item.Attribute("name") is not null
        : item.Name.LocalName is "member" && !item.HasElements;

    // With the containers that held nothing else.
    private static void RemoveAt(XElement from, string[] path)
    {
        XElement? element = from;
        foreach (string step in path)
        {
            element = element is null ? null : Existing(element, step);
        }

        while (element is not null && element != from)
        {
            var above = element.Parent!;
            element.Remove();
            element = above.Nodes().Any() || above.HasAttributes ? null : above;
        }
    }

    private static void MergeKept(XElement onto, XElement kept)
    {
        foreach (var attribute in kept.Attributes())
        {
            onto.SetAttributeValue(attribute.Name, attribute.Value);
        }

        foreach (var child in kept.Elements())
        {
            if (kept.Elements(child.Name).Skip(1).Any())
            {
                // A list that no property stands for: its items come on top of what is there.
                if (!onto.Elements(child.Name).Any(there => SameXml.AreEqual(there, child)))
                {
                    onto.Add(new XElement(child));
                }

                continue;
            }

            bool isContainer = child.HasElements && child.Elements().All(each => each.Name.LocalName is not ("member" or "entry"));
            if (onto.Element(child.Name) is not { } existing)
            {
                onto.Add(new XElement(child));
            }
            else if (isContainer)
            {
                MergeKept(existing, child);
            }
            else
            {
                existing.ReplaceWith(new XElement(child));
            }
        }
    }

    private static void SetText(XElement element, string value)
    {
        if (Kept.IsRead(element))
        {
            Kept.Unmark(element);
            if (string.Equals(element.Value, value, StringComparison.Ordinal))
            {
                return;
            }

            element.RemoveAttributes();
        }

        element.RemoveNodes();
        if (value.Length > 0)
        {
            element.Add(new XText(value));
        }
    }

    private static XElement? Existing(XElement container, string name)
    {
        foreach (var element in container.Elements(name))
        {
            if (!Kept.IsAgain(element))
            {
                return element;
            }
        }

        return null;
    }

    // What was there more than once keeps its order.
    private static XElement Add(XElement container, XElement element)
    {
        if (container.Element(element.Name) is { } again)
        {
            again.AddBeforeSelf(element);
        }
        else
        {
            container.Add(element);
        }

        return element;
    }

    private static XElement Descend(XElement element, ReadOnlySpan<string> path)
    {
        foreach (string step in path)
        {
            element = Existing(element, step) ?? Add(element, new XElement(step));
        }

        return element;
    }

    private XElement Container(Field field, out string name)
    {
        if (field.Path.Length == 0)
        {
            name = string.Empty;
            return _element;
        }

        name = field.Path[^1];
        return Descend(_element, field.Path.AsSpan()[..^1]);
    }

    private XElement Target(Field field) => Descend(_element, field.Path);
}
