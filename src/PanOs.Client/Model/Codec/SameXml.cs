using System.Xml.Linq;

namespace PanOs.Model;

/// <summary>
/// Compares configuration elements as PAN-OS does: neither the order of elements nor that of members matters, texts and
/// attributes do.
/// </summary>
internal static class SameXml
{
    public static bool AreEqual(XElement left, XElement right)
    {
        if (left.Name != right.Name || !SameAttributes(left, right))
        {
            return false;
        }

        if (!left.HasElements && !right.HasElements)
        {
            return string.Equals(left.Value, right.Value, StringComparison.Ordinal);
        }

        var others = right.Elements().ToList();
        int next = 0;
        foreach (var child in left.Elements())
        {
            // Mostly the order is the same, and then the first try hits.
            int index = others.FindIndex(next, other => AreEqual(child, other));
            index = index < 0 ? others.FindIndex(0, next, other => AreEqual(child, other)) : index;
            if (index < 0)
            {
                return false;
            }

            others.RemoveAt(index);
            next = index < others.Count ? index : 0;
        }

        return others.Count == 0;
    }

    private static bool SameAttributes(XElement left, XElement right)
    {
        int count = 0;
        foreach (var attribute in left.Attributes())
        {
            count++;
            if (!string.Equals(right.Attribute(attribute.Name)?.Value, attribute.Value, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return right.Attributes().Count() == count;
    }
}
