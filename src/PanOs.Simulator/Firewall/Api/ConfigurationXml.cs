using System.Text;
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

        var text = new StringBuilder(256 * reading.Nodes.Count);
        XElement result = reading.Response.Element("result")!;
        Open(text, reading.Response);
        text.Append('>');
        Open(text, result);
        text.Append('>');
        foreach (XObject node in reading.Nodes)
        {
            Write(text, ConfigurationPath.ToContent(node));
        }

        return text.Append("</result></response>").ToString();
    }

    private static void Write(StringBuilder text, XElement element)
    {
        Open(text, element);
        if (element.FirstNode is null)
        {
            text.Append("/>");
            return;
        }

        text.Append('>');
        for (XNode? node = element.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XElement child)
            {
                Write(text, child);
            }
            else if (node is XText characters)
            {
                Escape(text, characters.Value, attribute: false);
            }
        }

        text.Append("</").Append(element.Name.LocalName).Append('>');
    }

    private static void Open(StringBuilder text, XElement element)
    {
        text.Append('<').Append(element.Name.LocalName);
        for (XAttribute? attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            text.Append(' ').Append(attribute.Name.LocalName).Append("=\"");
            Escape(text, attribute.Value, attribute: true);
            text.Append('"');
        }
    }

    private static void Escape(StringBuilder text, string value, bool attribute)
    {
        int from = 0;
        for (int at = 0; at < value.Length; at++)
        {
            string? entity = value[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\r' => "&#xD;",
                '"' when attribute => "&quot;",
                '\n' when attribute => "&#xA;",
                '\t' when attribute => "&#x9;",
                _ => null,
            };
            if (entity is not null)
            {
                text.Append(value, from, at - from).Append(entity);
                from = at + 1;
            }
        }

        text.Append(value, from, value.Length - from);
    }
}
