namespace PanOs.Client.Generators;

/// <summary>An element that a record knows, and what to do on meeting it.</summary>
internal sealed class PathTree(string name)
{
    public string Name { get; } = name;

    public List<PathTree> Children { get; } = [];

    /// <summary>The index of the field that stands here; -1 for a mere container.</summary>
    public int Field { get; private set; } = -1;

    /// <summary>When the field is a choice: which alternative stands here.</summary>
    public AlternativeModel? Alternative { get; private set; }

    /// <summary>The elements of a record. Null when two fields stand at one place, which <paramref name="clash"/> then names.</summary>
    public static PathTree? Of(NodeModel node, out string clash)
    {
        var root = new PathTree(string.Empty);
        clash = string.Empty;
        for (int i = 0; i < node.Fields.Count; i++)
        {
            FieldModel field = node.Fields[i];
            if (field.Kind == FieldKind.Attribute || (field.Path == "." && field.Kind != FieldKind.Choice))
            {
                continue;
            }

            if (field.Kind != FieldKind.Choice)
            {
                if (!root.Add(field.Path, i, null))
                {
                    clash = field.Path;
                    return null;
                }

                continue;
            }

            foreach (AlternativeModel alternative in field.Alternatives)
            {
                string path = field.Path == "." ? alternative.Path : field.Path + "/" + alternative.Path;
                if (!root.Add(path, i, alternative))
                {
                    clash = path;
                    return null;
                }
            }
        }

        return root;
    }

    private bool Add(string path, int field, AlternativeModel? alternative)
    {
        PathTree at = this;
        foreach (string step in path.Split('/'))
        {
            if (at.Field >= 0)
            {
                return false;
            }

            PathTree? next = at.Children.Find(child => child.Name == step);
            if (next is null)
            {
                next = new PathTree(step);
                at.Children.Add(next);
            }

            at = next;
        }

        if (at.Field >= 0 || at.Children.Count > 0)
        {
            return false;
        }

        at.Field = field;
        at.Alternative = alternative;
        return true;
    }
}
