using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Prints an answer of the XML API the way the command line might. Unconfirmed for all that is not a text.</summary>
internal static class CommandLineText
{
    public static string Of(XElement response)
    {
        XElement? result = response.Element("result");
        if (result is null || (string?)response.Attribute("status") != "success")
        {
            return string.Concat(response.Descendants("line").Select(line => $"{line.Value.Trim()}\n"));
        }

        if (!result.HasElements)
        {
            return result.Value.Length == 0 ? string.Empty : $"{result.Value}\n";
        }

        var text = new StringBuilder();
        foreach (XElement child in result.Elements())
        {
            Append(text, child, indent: 0);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, XElement element, int indent)
    {
        text.Append(' ', indent).Append(element.Name.LocalName).Append(':');
        if (!element.HasElements)
        {
            text.Append(' ').Append(element.Value).Append('\n');
            return;
        }

        text.Append('\n');
        foreach (XElement child in element.Elements())
        {
            Append(text, child, indent + 2);
        }
    }
}
