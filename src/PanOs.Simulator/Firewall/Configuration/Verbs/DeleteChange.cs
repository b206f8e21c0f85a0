using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Removes all nodes that the path names, unless something refers to one.</summary>
internal sealed record DeleteChange(ChangeStamp Stamp, string XPath) : ConfigurationChange(Stamp, XPath)
{
    public override string Verb => "delete";

    public override ConfigurationAnswer ApplyTo(ConfigurationTree tree)
    {
        IReadOnlyList<XElement> found = ConfigurationPath.SelectElements(tree.Document, XPath);
        if (found.Count == 0)
        {
            // Unconfirmed: the code is documented, the words are not.
            return ConfigurationAnswer.Success(7, "Object doesn't exist");
        }

        foreach (XElement element in found)
        {
            Refuse(element);
        }

        List<XElement> removed = [.. found.Where(element => !element.Ancestors().Any(above => found.Contains(above)))];
        var objects = removed.SelectMany(References.ObjectsIn).Distinct().ToList();
        foreach (XElement element in removed)
        {
            tree.Remove(element);
        }

        References.RefuseUsed(tree, objects);
        return ConfigurationAnswer.Done;
    }

    private void Refuse(XElement element)
    {
        if (element.Parent is null || element is { Name.LocalName: "entry", Parent.Name.LocalName: "devices" } or { Name.LocalName: "devices" })
        {
            throw new RefusedException(ConfigurationAnswer.Failure(15, "Operation denied"));
        }

        if (References.IsAdministrator(element, Admin))
        {
            // Unconfirmed: that nobody deletes his own account is documented, the words are not.
            throw new RefusedException(ConfigurationAnswer.Failure(15, "You cannot delete your own account"));
        }
    }
}
