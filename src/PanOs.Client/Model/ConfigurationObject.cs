using System.Xml.Linq;

namespace PanOs.Model;

/// <summary>
/// What can be configured on a firewall. Objects are immutable and compare by value. A null property means "not
/// managed": writing leaves it as it is. What the device holds beyond the properties is kept and written back.
/// </summary>
public abstract record ConfigurationObject
{
    private protected ConfigurationObject()
    {
    }

    /// <summary>What was read with this object and has no property.</summary>
    internal UnmodelledXml Unmodelled { get; init; } = UnmodelledXml.None;

    /// <summary>
    /// Whether <paramref name="current"/> already says everything that this object says, so that writing it would
    /// change nothing. Null properties and what has no property are not looked at; lists must have the same members,
    /// in any order.
    /// </summary>
    /// <param name="current">What the firewall has; null when it has nothing.</param>
    public bool IsSatisfiedBy(ConfigurationObject? current) =>
        current is not null && current.GetType() == GetType()
        && IsWithin(ModelCatalog.WriteModelled(this), ModelCatalog.WriteModelled(current));

    private static bool IsWithin(XElement wanted, XElement present)
    {
        if (!wanted.HasElements)
        {
            return string.Equals(wanted.Value, present.HasElements ? string.Empty : present.Value, StringComparison.Ordinal);
        }

        if (wanted.Elements().All(IsListItem))
        {
            return Items(wanted).SetEquals(Items(present));
        }

        return wanted.Elements().All(child => present.Element(child.Name) is { } other && IsWithin(child, other));
    }

    private static bool IsListItem(XElement element) => element.Name.LocalName is "member" or "entry";

    private static HashSet<string> Items(XElement list) =>
        list.Elements().Select(item => item.Attribute("name")?.Value ?? item.Value).ToHashSet(StringComparer.Ordinal);
}
