using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Writes what was read from a configuration straight from its tree: a large configuration is not copied for it.</summary>
internal static class ConfigurationXml
{
    /// <summary>The text of an answer.</summary>
    public static string Write(ConfigurationReading reading)
    {
        if (reading.Nodes.Count == 0)
        {
            return reading.Response.ToString(SaveOptions.DisableFormatting);
        }

        using var text = new XmlTextBuffer();
        Open(text, reading.Response);
        text.Append('>');
        Open(text, reading.Response.Element("result")!);
        text.Append('>');
        foreach (XObject node in reading.Nodes)
        {
            Write(text, ConfigurationPath.ToContent(node));
        }

        text.Append("</result></response>");
        return text.ToString();
    }

    private static void Write(XmlTextBuffer text, XElement element)
    {
        Open(text, element);
        XNode? node = element.FirstNode;
        if (node is null)
        {
            text.Append("/>");
            return;
        }

        text.Append('>');
        for (; node is not null; node = node.NextNode)
        {
            if (node is XElement child)
            {
                Write(text, child);
            }
            else if (node is XText characters)
            {
                text.AppendEscaped(characters.Value, attribute: false);
            }
        }

        text.Append("</");
        text.Append(element.Name.LocalName);
        text.Append('>');
    }

    private static void Open(XmlTextBuffer text, XElement element)
    {
        text.Append('<');
        text.Append(element.Name.LocalName);
        for (XAttribute? attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            text.Append(' ');
            text.Append(attribute.Name.LocalName);
            text.Append("=\"");
            text.AppendEscaped(attribute.Value, attribute: true);
            text.Append('"');
        }
    }
}
