using System.Text;
using System.Xml;

namespace PanOs.Simulator.Tests;

/// <summary>
/// The documented meaning of the configuration verbs on a plain tree, written for tests and for nothing else: no index,
/// no journal, no tables, and no code of the simulator. What refuses a verb is given as the documented code.
/// </summary>
internal sealed class PlainConfiguration
{
    private readonly XmlDocument _document = new() { PreserveWhitespace = false };

    public PlainConfiguration(string xml) => _document.LoadXml(xml);

    private XmlElement Root => _document.DocumentElement!;

    public PlainConfiguration Copy() => new(Root.OuterXml);

    /// <summary>Everything below a path as text, without what only the device adds.</summary>
    public string Text(string xpath = "/config")
    {
        var text = new StringBuilder();
        foreach (XmlElement element in _document.SelectNodes(xpath)!.OfType<XmlElement>())
        {
            Write(text, element);
        }

        return text.ToString();
    }

    public int Set(string xpath, string xml)
    {
        XmlElement target = Ensure(xpath);
        foreach (XmlElement element in Fragment(xml))
        {
            Merge(target, element);
        }

        return 20;
    }

    public int Edit(string xpath, string xml)
    {
        XmlElement incoming = Fragment(xml).Single();
        if (Last(xpath) != Step(incoming))
        {
            return 12;
        }

        XmlElement old = Ensure(xpath);
        old.ParentNode!.ReplaceChild(incoming, old);
        return 20;
    }

    public int Delete(string xpath)
    {
        List<XmlElement> found = [.. _document.SelectNodes(xpath)!.OfType<XmlElement>()];
        foreach (XmlElement element in found)
        {
            element.ParentNode!.RemoveChild(element);
        }

        return found.Count == 0 ? 7 : 20;
    }

    public int Rename(string xpath, string newName)
    {
        if (_document.SelectSingleNode(xpath) is not XmlElement entry)
        {
            return 7;
        }

        if (Entry(entry.ParentNode!, newName) is not null)
        {
            return 8;
        }

        entry.SetAttribute("name", newName);
        return 20;
    }

    public int Clone(string container, string from, string newName)
    {
        if (_document.SelectSingleNode(from) is not XmlElement source)
        {
            return 7;
        }

        XmlElement target = Ensure(container);
        if (Entry(target, newName) is not null)
        {
            return 8;
        }

        var copy = (XmlElement)source.CloneNode(deep: true);
        copy.SetAttribute("name", newName);
        target.AppendChild(copy);
        return 20;
    }

    public int Move(string xpath, string where, string? destination)
    {
        if (_document.SelectSingleNode(xpath) is not XmlElement { ParentNode: XmlElement parent } entry)
        {
            return 7;
        }

        if (where is "top" or "bottom")
        {
            if (entry == (where == "top" ? parent.FirstChild : parent.LastChild))
            {
                return 14;
            }

            parent.RemoveChild(entry);
            _ = where == "top" ? parent.PrependChild(entry) : parent.AppendChild(entry);
            return 20;
        }

        if (Entry(parent, destination!) is not { } other || other == entry)
        {
            return 7;
        }

        parent.RemoveChild(entry);
        _ = where == "before" ? parent.InsertBefore(entry, other) : parent.InsertAfter(entry, other);
        return 20;
    }

    /// <summary>The texts at a path.</summary>
    public IReadOnlyList<string> Values(string xpath) => [.. _document.SelectNodes(xpath)!.OfType<XmlNode>().Select(node => node.Value ?? node.InnerText)];

    /// <summary>Gives every leaf at a path that has one text another.</summary>
    public void ReplaceText(string xpath, string old, string text)
    {
        foreach (XmlElement element in _document.SelectNodes(xpath)!.OfType<XmlElement>().Where(element => element.InnerText == old))
        {
            element.InnerText = text;
        }
    }

    private static void Merge(XmlElement parent, XmlElement incoming)
    {
        XmlElement? there = parent.ChildNodes.OfType<XmlElement>().FirstOrDefault(child => Step(child) == Step(incoming));
        if (there is null)
        {
            there = (XmlElement)parent.AppendChild(incoming.CloneNode(deep: false))!;
            if (!incoming.ChildNodes.OfType<XmlElement>().Any())
            {
                there.InnerText = incoming.InnerText;
            }
        }

        if (incoming.ChildNodes.OfType<XmlElement>().Any())
        {
            foreach (XmlElement child in incoming.ChildNodes.OfType<XmlElement>())
            {
                Merge(there, child);
            }
        }
        else if (incoming.InnerText.Length > 0)
        {
            there.InnerText = incoming.InnerText;
        }
    }

    private XmlElement Ensure(string xpath)
    {
        XmlElement at = Root;
        foreach (string step in Steps(xpath).Skip(1))
        {
            XmlElement? next = at.ChildNodes.OfType<XmlElement>().FirstOrDefault(child => Step(child) == step);
            if (next is null)
            {
                string[] parts = step.Split('=', 2);
                next = _document.CreateElement(parts[0]);
                if (parts is ["entry", var name])
                {
                    next.SetAttribute("name", name);
                }
                else if (parts is ["member", var text])
                {
                    next.InnerText = text;
                }

                at.AppendChild(next);
            }

            at = next;
        }

        return at;
    }

    /// <summary>What a step names: <c>entry=NAME</c>, <c>member=TEXT</c> or the element's name.</summary>
    private static string Step(XmlElement element) => element.Name switch
    {
        "entry" => $"entry={element.GetAttribute("name")}",
        "member" => $"member={element.InnerText}",
        var name => name,
    };

    private static string Last(string xpath) => Steps(xpath)[^1];

    // Names in these tests hold no slash within a predicate but those of interfaces, so predicates are read first.
    private static List<string> Steps(string xpath)
    {
        var steps = new List<string>();
        for (int at = 1; at < xpath.Length;)
        {
            int end = xpath.IndexOfAny(['/', '['], at);
            end = end < 0 ? xpath.Length : end;
            string step = xpath[at..end];
            if (end < xpath.Length && xpath[end] == '[')
            {
                int open = xpath.IndexOfAny(['\'', '"'], end);
                int close = xpath.IndexOf(xpath[open], open + 1);
                step = $"{step}={xpath[(open + 1)..close]}";
                end = xpath.IndexOf(']', close) + 1;
            }

            steps.Add(step);
            at = end + 1;
        }

        return steps;
    }

    private List<XmlElement> Fragment(string xml)
    {
        XmlElement holder = _document.CreateElement("holder");
        holder.InnerXml = xml;
        return [.. holder.ChildNodes.OfType<XmlElement>()];
    }

    private static XmlElement? Entry(XmlNode container, string name) =>
        container.ChildNodes.OfType<XmlElement>().FirstOrDefault(child => Step(child) == $"entry={name}");

    private static void Write(StringBuilder text, XmlElement element)
    {
        text.Append('<').Append(element.Name);
        foreach (XmlAttribute attribute in element.Attributes)
        {
            if (attribute.Name is not ("admin" or "dirtyId" or "time" or "uuid"))
            {
                text.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
            }
        }

        text.Append('>');
        bool branch = element.ChildNodes.OfType<XmlElement>().Any();
        if (!branch)
        {
            text.Append(element.InnerText);
        }

        foreach (XmlElement child in element.ChildNodes.OfType<XmlElement>())
        {
            Write(text, child);
        }

        text.Append("</>\n");
    }
}
