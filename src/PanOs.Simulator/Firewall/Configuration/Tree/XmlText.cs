using System.Xml;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>A request carries text that is not XML, or XML that is refused (a document type).</summary>
internal sealed class MalformedXmlException(Exception inner) : Exception("The request carries malformed XML.", inner);

/// <summary>Reads XML of a request.</summary>
internal static class XmlText
{
    /// <summary>No configuration and no command is nested nearly as deep; what walks a tree may do so by recursion.</summary>
    private const int MaximumDepth = 200;

    /// <summary>One element.</summary>
    public static XElement Element(string text) =>
        Fragment(text) is [var only] ? only : throw new MalformedXmlException(new XmlException("One root element is wanted."));

    /// <summary>The root element of a whole document, which may begin with a declaration.</summary>
    public static XElement Document(string text)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, IgnoreWhitespace = true };
        try
        {
            text = text.Trim();
            CheckDepth(text, settings);
            using var reader = XmlReader.Create(new StringReader(text), settings);
            return XElement.Load(reader);
        }
        catch (XmlException error)
        {
            throw new MalformedXmlException(error);
        }
    }

    /// <summary>The elements that stand side by side in <paramref name="text"/>.</summary>
    public static IReadOnlyList<XElement> Fragment(string text)
    {
        var settings = new XmlReaderSettings
        {
            ConformanceLevel = ConformanceLevel.Fragment,
            DtdProcessing = DtdProcessing.Prohibit,
            IgnoreComments = true,
            IgnoreWhitespace = true,
        };
        var elements = new List<XElement>();
        try
        {
            text = text.Trim();
            CheckDepth(text, settings);
            using var reader = XmlReader.Create(new StringReader(text), settings);
            reader.Read();
            while (!reader.EOF)
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    elements.Add((XElement)XNode.ReadFrom(reader));
                }
                else if (reader.NodeType == XmlNodeType.Text)
                {
                    throw new XmlException("Text where an element is wanted.");
                }
                else
                {
                    reader.Read();
                }
            }
        }
        catch (XmlException error)
        {
            throw new MalformedXmlException(error);
        }

        return elements;
    }

    // Before anything is built of it, which takes a time that grows with the square of the depth.
    private static void CheckDepth(string text, XmlReaderSettings settings)
    {
        if (text.AsSpan().Count("</") <= MaximumDepth)
        {
            return;
        }

        using var reader = XmlReader.Create(new StringReader(text), settings);
        while (reader.Read())
        {
            if (reader.Depth > MaximumDepth)
            {
                throw new XmlException("Elements are nested too deep.");
            }
        }
    }
}
