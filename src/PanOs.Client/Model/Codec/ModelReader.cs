using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace PanOs.Model;

/// <summary>
/// Reads records straight from an <see cref="XmlReader"/>. Every method is called on a start element and ends on its
/// end element (or on the same one when it is empty), so that nothing beyond the object is asked of the stream. What
/// cannot be read as what it should be goes into a rest, so nothing is lost; the rest is made only when there is one.
/// </summary>
internal sealed class ModelReader(XmlReader xml)
{
    private readonly List<string> _items = [];
    private XElement? _decorated;

    public string LocalName => xml.LocalName;

    /// <summary>Whether the current element is an entry with a name.</summary>
    public bool IsEntry => xml.LocalName is "entry" && xml.GetAttribute("name") is not null;

    /// <summary>Marks of uncommitted nodes; they tell about the node and are no part of it.</summary>
    public static bool IsDirtyMark(string attribute) => attribute is "admin" or "dirtyId" or "time";

    /// <summary>Takes the attributes of the current element. False when the element is empty.</summary>
    public bool Open(ref XElement? rest)
    {
        string? none = null;
        return Open(ref rest, null, ref none, null, ref none);
    }

    /// <summary>The same, for an element with an attribute that is modelled.</summary>
    public bool Open(ref XElement? rest, string attribute, ref string? value)
    {
        string? none = null;
        return Open(ref rest, attribute, ref value, null, ref none);
    }

    /// <summary>The same, for an element with two attributes that are modelled.</summary>
    public bool Open(ref XElement? rest, string? first, ref string? firstValue, string? second, ref string? secondValue)
    {
        bool isEmpty = xml.IsEmptyElement;
        if (xml.HasAttributes)
        {
            while (xml.MoveToNextAttribute())
            {
                if (string.Equals(xml.LocalName, first, StringComparison.Ordinal))
                {
                    firstValue = xml.Value;
                }
                else if (string.Equals(xml.LocalName, second, StringComparison.Ordinal))
                {
                    secondValue = xml.Value;
                }
                else if (!IsDirtyMark(xml.LocalName))
                {
                    Make(ref rest).Add(new XAttribute(NameOf(xml), xml.Value));
                }
            }

            xml.MoveToElement();
        }

        return !isEmpty;
    }

    /// <summary>Goes to the next child element; false at the end of the element.</summary>
    public bool NextChild(ref XElement? rest)
    {
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    return true;
                case XmlNodeType.EndElement:
                    return false;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    Make(ref rest).Add(new XText(xml.Value));
                    break;
            }
        }

        return false;
    }

    /// <summary>Ends a container: what it had beyond the modelled goes into the rest around it.</summary>
    public static void Close(string name, ref XElement? around, XElement? rest, bool hadChildren)
    {
        if (rest is null && hadChildren)
        {
            return;
        }

        rest ??= Kept.New();
        rest.Name = name;
        Make(ref around).Add(rest);
    }

    /// <summary>Whether such an element was read before. Then this one is kept beside it.</summary>
    public bool Again(ref bool seen, ref XElement? rest)
    {
        if (seen)
        {
            var element = ReadRaw();
            Kept.MarkAgain(element);
            Make(ref rest).Add(element);
            return true;
        }

        seen = true;
        return false;
    }

    /// <summary>Keeps the current element as it is.</summary>
    public void Keep(ref XElement? rest) => Make(ref rest).Add(ReadRaw());

    public void Text(ref string? value, ref XElement? rest)
    {
        if (TryText(out string text, ref rest))
        {
            value = text;
        }
    }

    public void YesNo(ref bool? value, ref XElement? rest)
    {
        string name = xml.LocalName;
        if (TryText(out string text, ref rest))
        {
            value = text switch { "yes" => true, "no" => false, _ => null };
            if (value is null)
            {
                Unread(name, text, ref rest);
            }
        }
    }

    public void Int(ref int? value, ref XElement? rest)
    {
        long? number = null;
        Number(ref number, int.MinValue, int.MaxValue, ref rest);
        value = (int?)number;
    }

    public void Long(ref long? value, ref XElement? rest) => Number(ref value, long.MinValue, long.MaxValue, ref rest);

    /// <summary>The text of a leaf; false when the element is not a leaf, which is kept.</summary>
    public bool TryText(out string text, ref XElement? rest)
    {
        _decorated = null;
        XElement? attributes = Attributes();
        if (!ReadLeaf(out text, out XElement? odd))
        {
            odd!.Name = attributes?.Name ?? odd.Name;
            odd.Add(attributes?.Attributes());
            Make(ref rest).Add(odd);
            return false;
        }

        if (attributes is not null)
        {
            Kept.MarkRead(attributes);
            attributes.Add(text);
            Make(ref rest).Add(attributes);
            _decorated = attributes;
        }

        return true;
    }

    /// <summary>Keeps a leaf whose text turned out to be no value of its property.</summary>
    public void Unread(string name, string text, ref XElement? rest)
    {
        if (_decorated is { } decorated)
        {
            Kept.Unmark(decorated);
        }
        else
        {
            Make(ref rest).Add(new XElement(name, text));
        }
    }

    /// <summary>An element that says something by being there.</summary>
    public void Presence(ref bool? value, ref XElement? rest)
    {
        value = true;
        if (xml.IsEmptyElement && !xml.HasAttributes)
        {
            return;
        }

        var element = ReadRaw();
        if (element.HasAttributes || element.Nodes().Any())
        {
            Kept.MarkRead(element);
            Make(ref rest).Add(element);
        }
    }

    /// <summary>A list of <c>member</c> elements.</summary>
    public void Members(ref ValueList<string>? values, ref XElement? rest)
    {
        string list = xml.LocalName;
        XElement? odd = null;
        _items.Clear();
        if (Open(ref odd))
        {
            while (NextChild(ref odd))
            {
                if (xml.LocalName is not "member")
                {
                    Keep(ref odd);
                }
                else if (TryText(out string text, ref odd))
                {
                    _items.Add(text);
                }
            }
        }

        values = Items();
        CloseList(list, ref rest, odd);
    }

    /// <summary>A list of <c>entry</c> elements of which only the names are modelled.</summary>
    public void EntryNames(ref ValueList<string>? values, ref XElement? rest)
    {
        string list = xml.LocalName;
        XElement? odd = null;
        _items.Clear();
        if (Open(ref odd))
        {
            while (NextChild(ref odd))
            {
                if (!IsEntry)
                {
                    Keep(ref odd);
                    continue;
                }

                var entry = ReadRaw();
                _items.Add(entry.Attribute("name")!.Value);
                if (entry.Nodes().Any() || entry.Attributes().Skip(1).Any())
                {
                    Kept.MarkRead(entry);
                    Make(ref odd).Add(entry);
                }
            }
        }

        values = Items();
        CloseList(list, ref rest, odd);
    }

    /// <summary>Ends a list that had something besides its items.</summary>
    public static void CloseList(string name, ref XElement? around, XElement? odd)
    {
        if (odd is not null)
        {
            Close(name, ref around, odd, hadChildren: true);
        }
    }

    /// <summary>The whole current element, without marks of uncommitted changes.</summary>
    public XElement ReadRaw()
    {
        XElement root = StartElement();
        if (xml.IsEmptyElement)
        {
            return root;
        }

        XElement current = root;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    XElement child = StartElement();
                    current.Add(child);
                    current = xml.IsEmptyElement ? current : child;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    current.Add(new XText(xml.Value));
                    break;
                case XmlNodeType.EndElement when current == root:
                    return root;
                case XmlNodeType.EndElement:
                    current = current.Parent!;
                    break;
            }
        }

        return root;
    }

    private static XElement Make(ref XElement? rest) => rest ??= Kept.New();

    private static XName NameOf(XmlReader xml) => XName.Get(xml.LocalName, xml.NamespaceURI);

    private ValueList<string> Items() => _items.Count == 0 ? ValueList<string>.Empty : new ValueList<string>([.. _items]);

    private void Number(ref long? value, long min, long max, ref XElement? rest)
    {
        string name = xml.LocalName;
        if (!TryText(out string text, ref rest))
        {
            return;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && number >= min && number <= max
            && IsCanonical(text))
        {
            value = number;
        }
        else
        {
            Unread(name, text, ref rest);
        }
    }

    // A number that is not written back as it was read ("010", "+1", "-0") is kept as text.
    private static bool IsCanonical(string text) => text is "0" || text[0] is >= '1' and <= '9' || text is ['-', >= '1' and <= '9', ..];

    private bool ReadLeaf(out string text, out XElement? odd)
    {
        odd = null;
        text = string.Empty;
        if (xml.IsEmptyElement)
        {
            return true;
        }

        string name = xml.LocalName;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    if (odd is null)
                    {
                        text = text.Length == 0 ? xml.Value : text + xml.Value;
                    }
                    else
                    {
                        odd.Add(new XText(xml.Value));
                    }

                    break;
                case XmlNodeType.Element:
                    odd ??= text.Length == 0 ? new XElement(name) : new XElement(name, text);
                    odd.Add(ReadRaw());
                    break;
                case XmlNodeType.EndElement:
                    return odd is null;
            }
        }

        return odd is null;
    }

    // The current element with its attributes; null when it has none that stay.
    private XElement? Attributes()
    {
        if (!xml.HasAttributes)
        {
            return null;
        }

        XElement element = StartElement();
        return element.HasAttributes ? element : null;
    }

    private XElement StartElement()
    {
        var element = new XElement(NameOf(xml));
        if (xml.HasAttributes)
        {
            while (xml.MoveToNextAttribute())
            {
                if (!IsDirtyMark(xml.LocalName) && xml.NamespaceURI is not "http://www.w3.org/2000/xmlns/")
                {
                    element.Add(new XAttribute(NameOf(xml), xml.Value));
                }
            }

            xml.MoveToElement();
        }

        return element;
    }
}
