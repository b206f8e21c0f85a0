using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Who makes a change, its number and its time; the machine tells the ids apart that rules get.</summary>
internal sealed record ChangeStamp(string Admin, int DirtyId, DateTimeOffset Time, string Machine);

/// <summary>The attributes by which the candidate shows what is not committed: <c>admin</c>, <c>dirtyId</c>, <c>time</c>.</summary>
internal static class DirtyMarks
{
    private static readonly string[] s_names = ["admin", "dirtyId", "time"];

    public static bool IsMark(XAttribute attribute) => s_names.Contains(attribute.Name.LocalName, StringComparer.Ordinal);

    /// <summary>Marks one element.</summary>
    public static void Put(XElement element, ChangeStamp stamp)
    {
        element.SetAttributeValue("admin", stamp.Admin);
        element.SetAttributeValue("dirtyId", stamp.DirtyId.ToString(CultureInfo.InvariantCulture));
        element.SetAttributeValue("time", DeviceTime.Stamp(stamp.Time));
    }

    /// <summary>Marks an element and all in it.</summary>
    public static void PutOnAll(XElement element, ChangeStamp stamp)
    {
        foreach (XElement each in element.DescendantsAndSelf())
        {
            Put(each, stamp);
        }
    }

    /// <summary>A copy without marks.</summary>
    public static XDocument Without(XElement element)
    {
        var copy = new XDocument(element);
        foreach (XElement each in copy.Descendants())
        {
            each.Attributes().Where(IsMark).Remove();
        }

        return copy;
    }
}
