using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Puts a whole configuration in the place of the candidate; what differs is marked.</summary>
internal sealed record LoadChange(ChangeStamp Stamp, XElement Configuration) : ConfigurationChange(Stamp, "/config")
{
    public override string Verb => "load";

    public override ConfigurationScopes Scope =>
        ConfigurationScopes.DeviceAndNetwork | ConfigurationScopes.PolicyAndObjects | ConfigurationScopes.SharedObject;

    public override ConfigurationAnswer ApplyTo(ConfigurationTree tree)
    {
        XElement next = DirtyMarks.Without(Configuration).Root!;
        next.Remove();
        MarkDifferences(tree.Root, next);
        tree.Replace(tree.Root, next);
        return ConfigurationAnswer.Done;
    }

    private void MarkDifferences(XElement old, XElement next)
    {
        bool differs = !next.HasElements && old.Value != next.Value;
        foreach (XElement child in next.Elements())
        {
            XElement? before = child.Name.LocalName is "entry" or "member"
                ? ChildIndex.Find(old, child.Name.LocalName, ChildIndex.KeyOf(child))
                : old.Element(child.Name);
            if (before is null)
            {
                DirtyMarks.PutOnAll(child, Stamp);
            }
            else
            {
                MarkDifferences(before, child);
            }
        }

        if (differs)
        {
            next.SetAttributeValue("admin", Stamp.Admin);
            next.SetAttributeValue("dirtyId", Stamp.IdText);
            next.SetAttributeValue("time", Stamp.TimeText);
        }
    }
}
