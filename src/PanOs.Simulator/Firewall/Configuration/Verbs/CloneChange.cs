using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Copies the entry at <paramref name="From"/> into the container at the path.</summary>
internal sealed record CloneChange(ChangeStamp Stamp, string XPath, string From, string NewName) : ConfigurationChange(Stamp, XPath)
{
    public override string Verb => "clone";

    public override void Check(Version version) => WriteCheck.OfName($"{XPath}/entry[@name='x']", NewName);

    public override ConfigurationAnswer ApplyTo(ConfigurationTree tree)
    {
        if (ConfigurationPath.SelectElements(tree.Document, From) is not [var source] || source.Name != "entry")
        {
            throw RefusedException.Missing(From);
        }

        Copy(tree, TreeEdit.Ensure(tree, XPath, Stamp), source, NewName, Stamp);
        return ConfigurationAnswer.Other(true, null) with
        {
            Response = new XElement("response", new XAttribute("status", "success"), new XAttribute("name", NewName)),
        };
    }

    /// <summary>Puts a copy of <paramref name="source"/> at the end of <paramref name="container"/>.</summary>
    public static XElement Copy(ConfigurationTree tree, XElement container, XElement source, string name, ChangeStamp stamp)
    {
        if (ChildIndex.Find(container, "entry", name) is not null)
        {
            throw RefusedException.NotUnique(name);
        }

        XElement copy = DirtyMarks.Without(source).Root!;
        copy.Remove();
        copy.SetAttributeValue("name", name);
        copy.SetAttributeValue("uuid", null);
        DirtyMarks.PutOnAll(copy, stamp);
        tree.Append(container, copy);
        RuleIdentity.Give(tree, copy, stamp);
        return copy;
    }
}
