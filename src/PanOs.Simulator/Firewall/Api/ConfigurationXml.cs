using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Writes what was read from a configuration straight from its tree: a large configuration is not copied for it.</summary>
internal static class ConfigurationXml
{
    /// <summary>An answer as it goes over the wire, in UTF-8.</summary>
    public static byte[] Write(ConfigurationReading reading)
    {
        if (reading.Nodes.Count == 0)
        {
            return Encoding.UTF8.GetBytes(reading.Response.ToString(SaveOptions.DisableFormatting));
        }

        using var text = new Utf8XmlBuffer();
        Open(text, reading.Response);
        text.Append(">"u8);
        Open(text, reading.Response.Element("result")!);
        text.Append(">"u8);
        foreach (XObject node in reading.Nodes)
        {
            Write(text, ConfigurationPath.ToContent(node));
        }

        text.Append("</result></response>"u8);
        return text.ToArray();
    }

    private static void Write(Utf8XmlBuffer text, XElement element)
    {
        Open(text, element);
        XNode? node = element.FirstNode;
        if (node is null)
        {
            text.Append("/>"u8);
            return;
        }

        text.Append(">"u8);
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

        text.Append("</"u8);
        text.Append(element.Name.LocalName);
        text.Append(">"u8);
    }

    private static void Open(Utf8XmlBuffer text, XElement element)
    {
        text.Append("<"u8);
        text.Append(element.Name.LocalName);
        for (XAttribute? attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            text.Append(" "u8);
            text.Append(attribute.Name.LocalName);
            text.Append("=\""u8);
            text.AppendEscaped(attribute.Value, attribute: true);
            text.Append("\""u8);
        }
    }
}
