using System.Xml;
using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// Builds an element from the nodes of a reader, without recursion and with limits: an answer is a stranger's document,
/// and one that is nested a hundred thousand deep would keep every later step busy for minutes.
/// </summary>
internal sealed class ElementBuilder(int maxDepth)
{
    // The longest start tag of a real answer has about ten.
    private const int MaxAttributes = 256;

    private XElement? _open;

    /// <summary>The element, once <see cref="Take"/> has answered true.</summary>
    public XElement? Element { get; private set; }

    /// <summary>Loads the element that the reader stands on, and leaves the reader at its end.</summary>
    public static XElement Load(XmlReader reader, int maxDepth)
    {
        var builder = new ElementBuilder(maxDepth);
        while (!builder.Take(reader))
        {
            Advance(reader.Read());
        }

        return builder.Element!;
    }

    /// <summary>Loads the element that the reader stands on, and leaves the reader at its end.</summary>
    public static async ValueTask<XElement> LoadAsync(XmlReader reader, int maxDepth)
    {
        var builder = new ElementBuilder(maxDepth);
        while (!builder.Take(reader))
        {
            Advance(await reader.ReadAsync().ConfigureAwait(false));
        }

        return builder.Element!;
    }

    /// <summary>The element that the reader stands on with its attributes and nothing inside.</summary>
    /// <exception cref="XmlException">It is too deep, or has too many attributes.</exception>
    public static XElement Start(XmlReader reader, int maxDepth)
    {
        if (reader.Depth >= maxDepth)
        {
            throw new XmlException($"The elements are nested more than {maxDepth} deep.");
        }

        if (reader.AttributeCount > MaxAttributes)
        {
            throw new XmlException($"An element has more than {MaxAttributes} attributes.");
        }

        var element = new XElement(NameOf(reader));
        while (reader.MoveToNextAttribute())
        {
            element.Add(new XAttribute(NameOf(reader), reader.Value));
        }

        reader.MoveToElement();
        return element;
    }

    /// <summary>Takes the node that the reader stands on. True when it was the end of the element that came first.</summary>
    public bool Take(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Open(Start(reader, maxDepth));
                return reader.IsEmptyElement && Close();
            case XmlNodeType.EndElement:
                return Close();
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                AddText(reader.Value);
                return false;
            case XmlNodeType.CDATA:
                _open?.Add(new XCData(reader.Value));
                return false;
            default:
                return false;
        }
    }

    private static XName NameOf(XmlReader reader) =>
        reader.NamespaceURI is { Length: > 0 } uri && !(uri == XNamespace.Xmlns.NamespaceName && reader.Prefix.Length == 0)
            ? XNamespace.Get(uri).GetName(reader.LocalName)
            : XNamespace.None.GetName(reader.LocalName);

    private static void Advance(bool hasMore)
    {
        if (!hasMore)
        {
            throw new XmlException("The document ends inside an element.");
        }
    }

    private void Open(XElement element)
    {
        _open?.Add(element);
        Element ??= element;
        _open = element;
    }

    private bool Close()
    {
        _open = _open?.Parent;
        return _open is null;
    }

    // A second text is a node of its own: appending to the first would copy it every time.
    private void AddText(string text)
    {
        if (_open is { IsEmpty: true })
        {
            _open.Add(text);
        }
        else
        {
            _open?.Add(new XText(text));
        }
    }
}
