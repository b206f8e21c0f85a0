using System.Xml.Linq;

namespace PanOs.Model;

/// <summary>
/// What was read and has no property, as an element from which everything modelled was taken out. Two marks tell of
/// elements that stand beside a property: one that was read into it as well (for what it has more, such as an
/// attribute), and one more of a name that was read already.
/// </summary>
internal static class Kept
{
    private const string ReadMark = "read";
    private const string AgainMark = "again";

    /// <summary>An element to keep things in; it gets its name when it is written.</summary>
    public static XElement New() => new("kept");

    public static string ToText(XElement? rest) => rest is null ? string.Empty : rest.ToString(SaveOptions.DisableFormatting);

    /// <summary>What was kept as an element to write into.</summary>
    public static XElement ToElement(string text, string name)
    {
        if (text.Length == 0)
        {
            return new XElement(name);
        }

        var element = XElement.Parse(text, LoadOptions.PreserveWhitespace);
        element.Name = name;
        return element;
    }

    public static void MarkRead(XElement element) => element.AddFirst(new XProcessingInstruction(ReadMark, string.Empty));

    public static void MarkAgain(XElement element) => element.AddFirst(new XProcessingInstruction(AgainMark, string.Empty));

    public static void Unmark(XElement element)
    {
        if (element.FirstNode is XProcessingInstruction mark)
        {
            mark.Remove();
        }
    }

    public static bool IsRead(XElement element) => element.FirstNode is XProcessingInstruction { Target: ReadMark };

    public static bool IsAgain(XElement element) => element.FirstNode is XProcessingInstruction { Target: AgainMark };

    /// <summary>Takes the marks off, and away what was kept only for the sake of a property that is no longer written.</summary>
    public static void Finish(XElement element)
    {
        foreach (var mark in element.DescendantNodes().OfType<XProcessingInstruction>().ToList())
        {
            if (mark.Target is ReadMark)
            {
                mark.Parent!.Remove();
            }
            else
            {
                mark.Remove();
            }
        }
    }
}
