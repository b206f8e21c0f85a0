using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>The <c>uuid</c> of policy rules, which a rule gets when it is made and keeps for life (since 9.0).</summary>
internal static class RuleIdentity
{
    /// <summary>Gives an element an id if it is a rule that has none.</summary>
    public static void Give(ConfigurationTree tree, XElement element, ChangeStamp stamp)
    {
        if (stamp.Machine is null || !IsRule(element) || element.Attribute("uuid") is not null)
        {
            return;
        }

        string origin = $"{stamp.Machine}/{stamp.DirtyId}/{element.Parent!.Parent?.Name}/{(string?)element.Attribute("name")}";
        tree.SetAttribute(element, "uuid", new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(origin)).AsSpan(0, 16)).ToString("D"));
    }

    /// <summary>Gives all rules in an element their ids.</summary>
    public static void GiveAll(ConfigurationTree tree, XElement element, ChangeStamp stamp)
    {
        foreach (XElement each in element.DescendantsAndSelf("entry"))
        {
            Give(tree, each, stamp);
        }
    }

    /// <summary>Rules in <paramref name="next"/>, which comes in the place of <paramref name="old"/>, keep the ids that they have.</summary>
    public static void Keep(XElement old, XElement next)
    {
        if (next.Attribute("uuid") is null && (string?)old.Attribute("uuid") is { } uuid)
        {
            next.SetAttributeValue("uuid", uuid);
        }

        foreach (XElement rules in next.DescendantsAndSelf("rules").Where(rules => rules.HasElements))
        {
            if (Counterpart(old, next, rules) is not { } before)
            {
                continue;
            }

            foreach (XElement rule in rules.Elements("entry").Where(rule => rule.Attribute("uuid") is null))
            {
                rule.SetAttributeValue("uuid", (string?)ChildIndex.Find(before, "entry", ChildIndex.KeyOf(rule))?.Attribute("uuid"));
            }
        }
    }

    private static bool IsRule(XElement element) =>
        element is { Name.LocalName: "entry", Parent: { Name.LocalName: "rules", Parent.Parent.Name.LocalName: "rulebase" } };

    private static XElement? Counterpart(XElement old, XElement next, XElement inNext)
    {
        if (inNext == next)
        {
            return old;
        }

        return Counterpart(old, next, inNext.Parent!) is { } parent
            ? inNext.Name == "entry" ? ChildIndex.Find(parent, "entry", ChildIndex.KeyOf(inNext)) : parent.Element(inNext.Name)
            : null;
    }
}
