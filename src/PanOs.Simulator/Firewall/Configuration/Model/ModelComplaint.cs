using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>What is wrong with an element by the tables.</summary>
/// <param name="Element">The element; the member itself where its text is wrong.</param>
/// <param name="Text">What follows its place in a message.</param>
internal abstract record ModelComplaint(XElement Element, string Text)
{
    /// <summary>It has no business where it is.</summary>
    public sealed record Unexpected(XElement Element) : ModelComplaint(Element, "unexpected here");

    /// <summary>It is there, but its text cannot be.</summary>
    public sealed record WrongValue(XElement Element, string Text) : ModelComplaint(Element, Text);

    /// <summary>An entry has no name, or one that cannot be.</summary>
    public sealed record WrongName(XElement Element, string Text) : ModelComplaint(Element, Text);
}
