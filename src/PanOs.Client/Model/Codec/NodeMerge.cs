using System.Xml.Linq;

namespace PanOs.Model;

/// <summary>Lays what is wanted over what is there, and tells whether that changes anything.</summary>
internal static class NodeMerge
{
    /// <summary>What the object would be as an element; null when it would not change.</summary>
    public static XElement? Changes(ConfigurationObject current, ConfigurationObject wanted)
    {
        var codec = ModelCatalog.Codec(wanted);
        var before = ElementWriter.Write(current, codec.ElementName);
        var after = new XElement(before);
        ElementWriter.Merge(after, wanted);
        return SameXml.AreEqual(before, after) ? null : after;
    }
}
