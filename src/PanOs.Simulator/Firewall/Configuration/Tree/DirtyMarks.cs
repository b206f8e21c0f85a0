using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Who makes a change, its number and its time.</summary>
/// <param name="Admin">The administrator.</param>
/// <param name="DirtyId">Counts up with every change.</param>
/// <param name="Time">When.</param>
/// <param name="Machine">Tells the ids apart that rules get on different firewalls; null where rules get none.</param>
internal sealed record ChangeStamp(string Admin, int DirtyId, DateTimeOffset Time, string? Machine)
{
    private string? _id;
    private string? _time;

    internal string IdText => _id ??= DirtyId.ToString(CultureInfo.InvariantCulture);

    internal string TimeText => _time ??= DeviceTime.Stamp(Time);
}

/// <summary>The attributes by which the candidate shows what is not committed: <c>admin</c>, <c>dirtyId</c>, <c>time</c>.</summary>
internal static class DirtyMarks
{
    public static bool IsMark(XAttribute attribute) => attribute.Name.LocalName is "admin" or "dirtyId" or "time";

    /// <summary>Marks one element that is in a tree.</summary>
    public static void Put(ConfigurationTree tree, XElement element, ChangeStamp stamp)
    {
        tree.SetAttribute(element, "admin", stamp.Admin);
        tree.SetAttribute(element, "dirtyId", stamp.IdText);
        tree.SetAttribute(element, "time", stamp.TimeText);
    }

    /// <summary>Marks an element that is in no tree yet, and all in it.</summary>
    public static void PutOnAll(XElement element, ChangeStamp stamp)
    {
        foreach (XElement each in element.DescendantsAndSelf())
        {
            each.SetAttributeValue("admin", stamp.Admin);
            each.SetAttributeValue("dirtyId", stamp.IdText);
            each.SetAttributeValue("time", stamp.TimeText);
        }
    }

    /// <summary>A copy without marks.</summary>
    public static XDocument Without(XElement element)
    {
        var copy = new XDocument(element);
        TakeFrom(copy.Root!);
        return copy;
    }

    /// <summary>Takes the marks from an element and all in it.</summary>
    public static void TakeFrom(XElement element)
    {
        foreach (XElement each in element.DescendantsAndSelf())
        {
            if (each.Attribute("dirtyId") is not null)
            {
                each.SetAttributeValue("admin", null);
                each.SetAttributeValue("dirtyId", null);
                each.SetAttributeValue("time", null);
            }
        }
    }
}
