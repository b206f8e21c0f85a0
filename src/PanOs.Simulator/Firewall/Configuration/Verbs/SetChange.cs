using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// Merges: nothing that is there goes away, members are not doubled. <c>override</c> does the same on a firewall
/// that has no template beneath (documented: like set).
/// </summary>
internal sealed record SetChange(ChangeStamp Stamp, string XPath, IReadOnlyList<XElement> Elements, string Action = "set")
    : ConfigurationChange(Stamp, XPath)
{
    public override string Verb => Action;

    public override void Check(Version version) => WriteCheck.OfSet(version, XPath, Elements);

    public override ConfigurationAnswer ApplyTo(ConfigurationTree tree)
    {
        XElement target = TreeEdit.Ensure(tree, XPath, Stamp);
        foreach (XElement element in Elements)
        {
            if (TreeEdit.IsLeaf(target) || (target.Name == "entry" && element.Name == "entry"))
            {
                throw WriteCheck.Unexpected(target, element.Name.LocalName);
            }
        }

        foreach (XElement element in Elements)
        {
            TreeEdit.Merge(tree, target, element, Stamp);
        }

        return ConfigurationAnswer.Done;
    }

    public override void CheckReferences(ConfigurationTree tree) => WriteCheck.ReferencesOfSet(tree, XPath, Elements);
}
