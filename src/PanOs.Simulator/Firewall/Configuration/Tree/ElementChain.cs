using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>The place of an element as PAN-OS messages write it: <c>deviceconfig -> high-availability -> interface</c>.</summary>
internal static class ElementChain
{
    private const string Arrow = " -> ";

    /// <summary>From below the device or the virtual system.</summary>
    public static string Full(XElement element) => string.Join(Arrow, Elements(element).Select(Label));

    /// <summary>The elements above <paramref name="element"/> up to the device or the virtual system, nearest first.</summary>
    public static IEnumerable<XElement> Above(XElement element) => Elements(element).SkipLast(1).Reverse();

    /// <summary>The name of an entry, or of the element.</summary>
    public static string Label(XElement element) =>
        element.Name.LocalName switch
        {
            "entry" => (string?)element.Attribute("name") ?? "entry",
            "member" => element.Value,
            var name => name,
        };

    private static Stack<XElement> Elements(XElement element)
    {
        var chain = new Stack<XElement>();
        for (XElement? at = element; at?.Parent is not null && !IsDomain(at); at = at.Parent)
        {
            chain.Push(at);
        }

        return chain;
    }

    // The device, a virtual system, and what lies directly below config.
    private static bool IsDomain(XElement element) =>
        element.Parent?.Parent is null || (element.Name == "entry" && element.Parent.Name.LocalName is "devices" or "vsys");
}
