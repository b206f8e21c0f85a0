using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Moves an entry among its siblings.</summary>
internal sealed record MoveChange(ChangeStamp Stamp, string XPath, string Where, string? Destination) : ConfigurationChange(Stamp, XPath)
{
    public override string Verb => "move";

    public override ConfigurationAnswer ApplyTo(ConfigurationTree tree)
    {
        if (ConfigurationPath.SelectElements(tree.Document, XPath) is not [{ Parent: { } parent } entry])
        {
            throw RefusedException.Missing(XPath);
        }

        XElement? other = Destination is null ? null : ChildIndex.Find(parent, "entry", Destination);
        switch (Where)
        {
            case "top" or "bottom":
                if (entry == (Where == "top" ? parent.Elements().First() : parent.LastNode))
                {
                    // Unconfirmed: the code is documented, the words are not.
                    throw new RefusedException(ConfigurationAnswer.Failure(14, $"{(string?)entry.Attribute("name")} is already at the {Where}"));
                }

                tree.Remove(entry);
                if (Where == "top")
                {
                    tree.AddFirst(parent, entry);
                }
                else
                {
                    tree.Append(parent, entry);
                }

                break;
            case "before" or "after" when other is null || other == entry:
                throw RefusedException.Missing($"{Where} {Destination}");
            case "before":
                tree.Remove(entry);
                tree.InsertBefore(other, entry);
                break;
            case "after":
                tree.Remove(entry);
                tree.InsertAfter(other, entry);
                break;
            default:
                throw new RefusedException(ConfigurationAnswer.Failure(17, $"Invalid value for where: {Where}"));
        }

        DirtyMarks.Put(tree, entry, Stamp);
        return ConfigurationAnswer.Done;
    }
}
