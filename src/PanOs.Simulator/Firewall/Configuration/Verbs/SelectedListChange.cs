using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// <c>multi-move</c> and <c>multi-clone</c>: entries named in a <c>selected-list</c> go into the container at the path,
/// all or none. With <c>all-errors</c> every refusal is told, without it the first.
/// </summary>
internal sealed record SelectedListChange(ChangeStamp Stamp, string XPath, XElement List, bool AllErrors, bool Moves)
    : ConfigurationChange(Stamp, XPath)
{
    public override string Verb => Moves ? "multi-move" : "multi-clone";

    /// <summary>Reads the parameter <c>element</c>: a list, and beside it whether all errors are wanted.</summary>
    public static SelectedListChange Read(ChangeStamp stamp, string xpath, IReadOnlyList<XElement> elements, bool moves) =>
        elements.FirstOrDefault(element => element.Name == "selected-list") is { } list
            ? new SelectedListChange(stamp, xpath, list, elements.Any(element => element.Name == "all-errors" && element.Value == "yes"), moves)
            : throw new RefusedException(ConfigurationAnswer.Failure(17, "selected-list is missing"));

    public override ConfigurationAnswer ApplyTo(ConfigurationTree tree)
    {
        XElement container = TreeEdit.Ensure(tree, XPath, Stamp);
        var errors = new List<ConfigurationAnswer>();
        foreach (XElement source in List.Elements("source"))
        {
            string from = (string?)source.Attribute("xpath") ?? "";
            XElement? old = ConfigurationPath.SelectElements(tree.Document, from) is [var only] ? only : null;
            foreach (XElement member in source.Elements("member"))
            {
                try
                {
                    Take(tree, container, old, member.Value, (string?)member.Attribute("newname") ?? member.Value);
                }
                catch (RefusedException refused)
                {
                    errors.Add(refused.Answer);
                    if (!AllErrors)
                    {
                        throw;
                    }
                }
            }
        }

        return errors.Count == 0
            ? ConfigurationAnswer.Done
            : throw new RefusedException(ConfigurationAnswer.Failure(errors[0].Code, [.. errors.SelectMany(error => error.Lines)]));
    }

    private void Take(ConfigurationTree tree, XElement container, XElement? from, string name, string newName)
    {
        if (from is null || ChildIndex.Find(from, "entry", name) is not { } source)
        {
            throw RefusedException.Missing(name);
        }

        if (!Moves)
        {
            CloneChange.Copy(tree, container, source, newName, Stamp);
            return;
        }

        if (ChildIndex.Find(container, "entry", newName) is not null)
        {
            throw RefusedException.NotUnique(newName);
        }

        (string? kind, string? vsys) = (References.KindOf(source), References.VsysOf(source));
        tree.Remove(source);
        XElement moved = DirtyMarks.Without(source).Root!;
        moved.Remove();
        moved.SetAttributeValue("name", newName);
        DirtyMarks.PutOnAll(moved, Stamp);
        tree.Append(container, moved);

        // Whoever refers to it must still find it where it is now.
        if (tree.MayMention(name)
            && References.To(tree, kind, vsys, name).FirstOrDefault(user => References.Broken(tree, user) is not null) is { } lost)
        {
            throw new RefusedException(ConfigurationAnswer.Invalid(12, $"{ElementChain.Full(lost.Name == "member" ? lost.Parent! : lost)} '{name}' is not a valid reference"));
        }
    }
}
