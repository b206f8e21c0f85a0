using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Model;

/// <summary>
/// Takes the modelled parts out of a copy of an element. What cannot be taken as what it should be stays, and is part
/// of the rest; so nothing that was read is lost.
/// </summary>
internal sealed class ElementReader
{
    // Marks of uncommitted or pushed nodes; they tell about the node and are no part of it.
    private static readonly HashSet<string> s_marks = new(StringComparer.Ordinal) { "admin", "dirtyId", "time", "src", "loc" };

    private readonly XElement _element;

    private ElementReader(XElement element) => _element = element;

    /// <summary>What has not been taken.</summary>
    public UnmodelledXml Rest => UnmodelledXml.From(_element);

    /// <summary>The name of the entry.</summary>
    public string Name => _element.Attribute("name")?.Value ?? string.Empty;

    public static ElementReader Of(XElement element) => new(WithoutMarks(element));

    /// <summary>A copy without the marks of uncommitted changes.</summary>
    public static XElement WithoutMarks(XElement element)
    {
        var copy = new XElement(element);
        foreach (var node in copy.DescendantsAndSelf())
        {
            node.Attributes().Where(attribute => s_marks.Contains(attribute.Name.LocalName)).Remove();
        }

        return copy;
    }

    public string? Text(string path) => Find(path) is { HasElements: false, HasAttributes: false } leaf ? Take(leaf).Value : null;

    public bool? YesNo(string path) => Find(path) is { HasElements: false, HasAttributes: false, Value: "yes" or "no" } leaf ? Take(leaf).Value is "yes" : null;

    public int? Int(string path) =>
        Find(path) is { HasElements: false, HasAttributes: false } leaf && int.TryParse(leaf.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && TakeIf(leaf, string.Equals(number.ToString(CultureInfo.InvariantCulture), leaf.Value, StringComparison.Ordinal)) ? number : null;

    public T? OneOf<T>(string path, ElementNames<T> names)
        where T : struct =>
        Find(path) is { HasElements: false, HasAttributes: false } leaf && names.TryParse(leaf.Value, out var value) && TakeIf(leaf, condition: true) ? value : null;

    /// <summary>The texts of a list of <c>member</c> elements.</summary>
    public ValueList<string>? Members(string path) => List(path, "member", member => member is { HasElements: false, HasAttributes: false } ? member.Value : null);

    /// <summary>The names of a list of <c>entry</c> elements that have nothing but a name.</summary>
    public ValueList<string>? EntryNames(string path) =>
        List(path, "entry", entry => entry.IsEmpty || !entry.Nodes().Any() ? (entry.Attributes().Count() == 1 ? entry.Attribute("name")?.Value : null) : null);

    /// <summary>Takes a whole element, for a reader of its own.</summary>
    public ElementReader? Child(string path) => Find(path) is { } child ? new ElementReader(Take(child)) : null;

    /// <summary>Whether there is such an element. It stays.</summary>
    public bool Has(string path) => Find(path) is not null;

    private ValueList<string>? List(string path, string item, Func<XElement, string?> valueOf)
    {
        if (Find(path) is not { HasAttributes: false } list)
        {
            return null;
        }

        var values = list.Elements().Select(element => string.Equals(element.Name.LocalName, item, StringComparison.Ordinal) ? valueOf(element) : null).ToList();
        if (values.Contains(null) || (values.Count == 0 && list.Nodes().Any()))
        {
            return null;
        }

        Take(list);
        return [.. values.Select(value => value!)];
    }

    private XElement? Find(string path)
    {
        XElement? element = _element;
        foreach (var step in path.Split('/'))
        {
            element = element?.Element(step);
        }

        return element;
    }

    private bool TakeIf(XElement element, bool condition)
    {
        if (condition)
        {
            Take(element);
        }

        return condition;
    }

    // A container that held nothing else goes too: it comes back with its content.
    private XElement Take(XElement element)
    {
        var container = element.Parent;
        element.Remove();
        while (container is not null && container != _element && !container.Nodes().Any() && !container.HasAttributes)
        {
            var above = container.Parent;
            container.Remove();
            container = above;
        }

        return element;
    }
}
