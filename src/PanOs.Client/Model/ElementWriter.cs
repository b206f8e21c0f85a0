using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Model;

/// <summary>Writes modelled values into an element that may already hold what was kept. Null writes nothing.</summary>
internal sealed class ElementWriter
{
    private ElementWriter(XElement element) => Element = element;

    public XElement Element { get; }

    public static ElementWriter ForEntry(string name, UnmodelledXml unmodelled)
    {
        var element = unmodelled.ToElement("entry");
        element.SetAttributeValue("name", name);
        return new(element);
    }

    public static ElementWriter For(string elementName, UnmodelledXml unmodelled) => new(unmodelled.ToElement(elementName));

    public void Text(string path, string? value)
    {
        if (value is not null)
        {
            Find(path).Value = value;
        }
    }

    public void YesNo(string path, bool? value) => Text(path, value is { } yes ? (yes ? "yes" : "no") : null);

    public void Int(string path, int? value) => Text(path, value?.ToString(CultureInfo.InvariantCulture));

    public void OneOf<T>(string path, T? value, ElementNames<T> names)
        where T : struct => Text(path, value is { } known ? names.NameOf(known) : null);

    public void Members(string path, ValueList<string>? values)
    {
        if (values is not null)
        {
            Find(path).ReplaceNodes(values.Select(value => new XElement("member", value)));
        }
    }

    public void EntryNames(string path, ValueList<string>? names)
    {
        if (names is not null)
        {
            Find(path).ReplaceNodes(names.Select(name => new XElement("entry", new XAttribute("name", name))));
        }
    }

    /// <summary>Puts an element below <paramref name="containerPath"/> (empty: right here).</summary>
    public void Child(string containerPath, XElement? child)
    {
        if (child is not null)
        {
            var container = containerPath.Length == 0 ? Element : Find(containerPath);
            container.Elements(child.Name).Remove();
            container.Add(child);
        }
    }

    private XElement Find(string path)
    {
        var element = Element;
        foreach (var step in path.Split('/'))
        {
            var next = element.Element(step);
            if (next is null)
            {
                next = new XElement(step);
                element.Add(next);
            }

            element = next;
        }

        return element;
    }
}
