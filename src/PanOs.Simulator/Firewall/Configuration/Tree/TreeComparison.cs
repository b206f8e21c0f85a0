using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Whether two elements are the same configuration, whatever their marks and the order of their attributes.</summary>
internal static class TreeComparison
{
    public static bool Same(XElement a, XElement b)
    {
        if (a.Name != b.Name || !SameAttributes(a, b))
        {
            return false;
        }

        // <a></a> and <a/> are the same.
        if (!a.HasElements || !b.HasElements)
        {
            return !a.HasElements && !b.HasElements && a.Value == b.Value;
        }

        using IEnumerator<XElement> left = a.Elements().GetEnumerator();
        using IEnumerator<XElement> right = b.Elements().GetEnumerator();
        while (left.MoveNext())
        {
            if (!right.MoveNext() || !Same(left.Current, right.Current))
            {
                return false;
            }
        }

        return !right.MoveNext();
    }

    private static bool SameAttributes(XElement a, XElement b)
    {
        int left = 0;
        for (XAttribute? attribute = a.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            if (DirtyMarks.IsMark(attribute))
            {
                continue;
            }

            left++;
            if ((string?)b.Attribute(attribute.Name) != attribute.Value)
            {
                return false;
            }
        }

        for (XAttribute? attribute = b.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            left -= DirtyMarks.IsMark(attribute) ? 0 : 1;
        }

        return left == 0;
    }
}
