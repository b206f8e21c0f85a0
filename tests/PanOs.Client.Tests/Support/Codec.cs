using System.Xml.Linq;
using PanOs.Model;

namespace PanOs.Client.Tests;

/// <summary>Reads and writes records, and compares XML as PAN-OS does.</summary>
internal static class Codec
{
    public static T Read<T>(string xml)
        where T : ConfigurationObject => ModelCatalog.Codec<T>().ReadElement(XElement.Parse(xml));

    public static XElement Write(ConfigurationObject value) => ElementWriter.Write(value, ModelCatalog.Codec(value).ElementName);

    /// <summary>Asserts that what is read and written back is the same.</summary>
    public static T AssertKept<T>(string xml)
        where T : ConfigurationObject
    {
        var value = Read<T>(xml);
        AssertSame(XElement.Parse(xml), Write(value));
        return value;
    }

    /// <summary>Asserts that a record made by hand and one that is read are equal, and are written as that XML.</summary>
    public static void AssertEqual<T>(T value, string xml)
        where T : ConfigurationObject
    {
        Assert.Equal(value, Read<T>(xml));
        AssertSame(XElement.Parse(xml), Write(value));
    }

    public static void AssertSame(XElement expected, XElement actual) => Assert.Equal(Canonical(expected), Canonical(actual));

    /// <summary>
    /// The element as text. PAN-OS does not care for the order of elements; it does for that of members and entries.
    /// Marks of uncommitted changes are left out.
    /// </summary>
    public static string Canonical(XElement element)
    {
        var children = element.Elements().Select(child => (Name: child.Name.LocalName, Text: Canonical(child))).ToList();
        string attributes = string.Concat(element.Attributes().Where(a => a.Name.LocalName is not ("admin" or "dirtyId" or "time"))
            .OrderBy(a => a.Name.LocalName, StringComparer.Ordinal).Select(a => $" {a.Name}='{a.Value}'"));
        string content = children.Count == 0 ? element.Value
            : string.Concat(element.Nodes().OfType<XText>().Select(text => text.Value)) + string.Concat(children.OrderBy(child => child.Name, StringComparer.Ordinal).Select(child => child.Text));
        return $"<{element.Name}{attributes}>{content}</>";
    }
}
