using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Gives an entry another name. What refers to it follows (Unconfirmed: the documents do not say so).</summary>
internal sealed record RenameChange(ChangeStamp Stamp, string XPath, string NewName) : ConfigurationChange(Stamp, XPath)
{
    public override string Verb => "rename";

    public override void Check(Version version) => WriteCheck.OfName(XPath, NewName);

    public override ConfigurationAnswer ApplyTo(ConfigurationTree tree)
    {
        if (ConfigurationPath.SelectElements(tree.Document, XPath) is not [{ Parent: { } parent } entry] || entry.Name != "entry")
        {
            throw RefusedException.Missing(XPath);
        }

        if (ChildIndex.Find(parent, "entry", NewName) is not null)
        {
            throw RefusedException.NotUnique(NewName);
        }

        string old = ChildIndex.KeyOf(entry);
        IReadOnlyList<XElement> users = tree.MayMention(old) ? References.To(tree, References.KindOf(entry), References.VsysOf(entry), old) : [];
        tree.SetName(entry, NewName);
        DirtyMarks.Put(tree, entry, Stamp);
        foreach (XElement user in users)
        {
            if (user.Name == "member")
            {
                var renamed = new XElement(user) { Value = NewName };
                tree.Replace(user, renamed);
                DirtyMarks.Put(tree, renamed, Stamp);
            }
            else
            {
                tree.SetText(user, NewName);
                DirtyMarks.Put(tree, user, Stamp);
            }
        }

        return ConfigurationAnswer.Done;
    }
}
