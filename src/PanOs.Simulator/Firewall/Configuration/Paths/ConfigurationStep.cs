using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>One step of a path that can be created: a name and what tells it from its siblings.</summary>
/// <param name="Element">The element's name.</param>
/// <param name="Name">The name of an entry.</param>
/// <param name="Text">The text of a member.</param>
internal sealed record ConfigurationStep(string Element, string? Name, string? Text)
{
    /// <summary>What messages call it.</summary>
    public string Label => Name ?? Text ?? Element;

    public bool Matches(XElement element) =>
        element.Name.LocalName == Element
        && (Name is null || (string?)element.Attribute("name") == Name)
        && (Text is null || element.Value == Text);

    /// <summary>All children of <paramref name="parent"/> that it names.</summary>
    public IEnumerable<XElement> Find(XElement parent) =>
        (Element, Name, Text) switch
        {
            ("entry", { } name, null) => ChildIndex.FindAll(parent, Element, name),
            ("member", null, { } text) => ChildIndex.FindAll(parent, Element, text),
            (_, null, null) => parent.Elements(Element),
            _ => parent.Elements(Element).Where(Matches),
        };

    /// <summary>The one child that it names; null when there is none.</summary>
    /// <exception cref="RefusedException">There are several.</exception>
    public XElement? FindOnly(XElement parent)
    {
        XElement? only = null;
        foreach (XElement child in Find(parent))
        {
            only = only is null ? child : throw RefusedException.NotUnique(Label);
            if (Name is not null || Text is not null)
            {
                break;
            }
        }

        return only;
    }
}
