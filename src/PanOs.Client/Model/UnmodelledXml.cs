using System.Xml.Linq;

namespace PanOs.Model;

/// <summary>
/// The part of an element for which a record has no property: the element with everything that was read taken out.
/// Kept as text, so that equality is plain.
/// </summary>
internal sealed record UnmodelledXml(string Text)
{
    public static UnmodelledXml None { get; } = new(string.Empty);

    public bool IsNone => Text.Length == 0;

    /// <summary>Keeps <paramref name="rest"/>, or nothing when neither a child, a text nor an attribute besides the name is left.</summary>
    public static UnmodelledXml From(XElement rest) =>
        rest.Nodes().Any() || rest.Attributes().Any(attribute => attribute.Name.LocalName is not "name")
            ? new(rest.ToString(SaveOptions.DisableFormatting))
            : None;

    /// <summary>A fresh element to write into: what was kept, or an empty one of that name.</summary>
    public XElement ToElement(string elementName) =>
        IsNone ? new XElement(elementName) : XElement.Parse(Text, LoadOptions.PreserveWhitespace);

    public override string ToString() => Text;
}
