using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Replaces the node at the path, or makes it; the element's root must be that node.</summary>
internal sealed record EditChange(ChangeStamp Stamp, string XPath, IReadOnlyList<XElement> Elements) : ConfigurationChange(Stamp, XPath)
{
    public override string Verb => "edit";

    public override void Check(Version version)
    {
        if (Elements is not [var element] || ConfigurationPath.Steps(XPath) is not [.., var last] || !last.Matches(element))
        {
            // Unconfirmed: that it is refused is documented, the words are not.
            throw new RefusedException(ConfigurationAnswer.Failure(12, $"edit failed, the element is not the node that the xpath names: {XPath}"));
        }

        WriteCheck.OfEdit(version, XPath, element);
    }

    public override ConfigurationAnswer ApplyTo(ConfigurationTree tree)
    {
        XElement element = Elements[0];
        XElement old = TreeEdit.Ensure(tree, XPath, Stamp);
        IReadOnlyList<(string Kind, string? Vsys, string Name)> before = References.ObjectsIn(old);
        TreeEdit.Replace(tree, old, element, Stamp);
        if (before.Count > 0)
        {
            RefuseMissing(tree, before);
        }

        return ConfigurationAnswer.Done;
    }

    public override void CheckReferences(ConfigurationTree tree) => WriteCheck.ReferencesOfEdit(tree, XPath, Elements[0]);

    /// <summary>An object that is gone after the edit must not be one that something refers to.</summary>
    private void RefuseMissing(ConfigurationTree tree, IReadOnlyList<(string Kind, string? Vsys, string Name)> before)
    {
        XElement now = TreeEdit.Ensure(tree, XPath, Stamp);
        HashSet<(string, string?, string)> kept = [.. References.ObjectsIn(now)];
        References.RefuseUsed(tree, [.. before.Where(each => !kept.Contains(each))]);
    }
}
