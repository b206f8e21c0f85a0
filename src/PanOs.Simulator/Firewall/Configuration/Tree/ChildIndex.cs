using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// Finds entries by name and members by text in a container that has many. It is kept at the container and follows it
/// where the change goes through <see cref="ConfigurationTree"/>.
/// </summary>
internal sealed class ChildIndex
{
    /// <summary>Containers with fewer children are looked through.</summary>
    private const int Threshold = 12;

    private readonly Dictionary<(string Element, string Key), XElement> _children = [];
    private bool _doubled;

    private ChildIndex(XElement container)
    {
        foreach (XElement child in container.Elements())
        {
            Add(child);
        }
    }

    /// <summary>The first child with this element name and this key (an entry's name, a member's text); null when there is none.</summary>
    public static XElement? Find(XElement container, string element, string key)
    {
        int seen = 0;
        foreach (XElement child in container.Elements())
        {
            if (child.Name.LocalName == element && KeyOf(child) == key)
            {
                return child;
            }

            if (++seen == Threshold)
            {
                return Of(container)._children.GetValueOrDefault((element, key));
            }
        }

        return null;
    }

    /// <summary>All children with this element name and this key: an edit can bring the same one twice.</summary>
    public static IEnumerable<XElement> FindAll(XElement container, string element, string key)
    {
        if (Find(container, element, key) is not { } first)
        {
            return [];
        }

        return container.Annotation<ChildIndex>() is { _doubled: false }
            ? [first]
            : first.ElementsAfterSelf(element).Where(next => KeyOf(next) == key).Prepend(first);
    }

    /// <summary>What tells an element from its siblings of the same name; empty when nothing does.</summary>
    public static string KeyOf(XElement element) => element.Name.LocalName switch
    {
        "entry" => (string?)element.Attribute("name") ?? "",
        "member" => element.Value,
        _ => "",
    };

    /// <summary>A child was put at the end of <paramref name="container"/>.</summary>
    public static void Appended(XElement container, XElement child) => container.Annotation<ChildIndex>()?.Add(child);

    /// <summary>A child was put somewhere into <paramref name="container"/>: of two that are the same another may now be the first.</summary>
    public static void Inserted(XElement container, XElement child)
    {
        if (container.Annotation<ChildIndex>() is { } index)
        {
            index.Add(child);
            index.ForgetWhenDoubled(container);
        }
    }

    /// <summary>A child is about to leave <paramref name="container"/>, or to change what it is found by.</summary>
    public static void Removing(XElement container, XElement child)
    {
        if (container.Annotation<ChildIndex>() is { } index)
        {
            index._children.Remove((child.Name.LocalName, KeyOf(child)));
            index.ForgetWhenDoubled(container);
        }
    }

    private static ChildIndex Of(XElement container)
    {
        if (container.Annotation<ChildIndex>() is not { } index)
        {
            container.AddAnnotation(index = new ChildIndex(container));
        }

        return index;
    }

    private void Add(XElement child) => _doubled |= !_children.TryAdd((child.Name.LocalName, KeyOf(child)), child);

    private void ForgetWhenDoubled(XElement container)
    {
        if (_doubled)
        {
            container.RemoveAnnotations<ChildIndex>();
        }
    }
}
