using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// Writes elements so that the device reads exactly their text: carriage returns and line feeds are kept on every
/// platform, and the marks of uncommitted changes (<c>admin</c>, <c>dirtyId</c>, <c>time</c>) are left out.
/// </summary>
internal static class ElementText
{
    private static readonly XmlWriterSettings s_settings = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        OmitXmlDeclaration = true,
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <exception cref="ArgumentException">A text or an attribute has a character that XML cannot carry.</exception>
    public static string Of(params IEnumerable<XElement> elements)
    {
        var text = new StringBuilder();
        try
        {
            using var writer = XmlWriter.Create(text, s_settings);
            foreach (var element in elements)
            {
                WithoutMarks(element).WriteTo(writer);
            }
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // The writer's own message would quote the character only; the element may hold secrets, so it is not shown.
            throw new ArgumentException("An element has a character that XML cannot carry (a control character or half of a surrogate pair).", nameof(elements), e);
        }

        return text.ToString();
    }

    private static XElement WithoutMarks(XElement element)
    {
        var copy = new XElement(element);
        copy.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.LocalName is "admin" or "dirtyId" or "time").Remove();
        return copy;
    }
}
