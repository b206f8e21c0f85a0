using System.Xml.Linq;

namespace PanOs;

/// <summary>A successful answer of the API.</summary>
internal sealed record ApiAnswer(XElement Response, int? Code, IReadOnlyList<string> Lines)
{
    /// <summary>The element <c>result</c>, or an empty one.</summary>
    public XElement Result => Response.Element("result") ?? new XElement("result");

    /// <summary>What the firewall said, in one line.</summary>
    public string Message => string.Join(" | ", Lines);
}
