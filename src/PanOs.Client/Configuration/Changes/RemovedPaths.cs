using PanOs.Model;

namespace PanOs;

/// <summary>The nodes that an object asks to be removed; a merge cannot say so, and needs a delete for each.</summary>
internal sealed class RemovedPaths : FieldVisitor
{
    private readonly List<XPath> _paths;
    private readonly XPath _at;

    private RemovedPaths(List<XPath> paths, XPath at)
    {
        _paths = paths;
        _at = at;
    }

    public static IReadOnlyList<XPath> Of(ConfigurationNode node, XPath at)
    {
        List<XPath> paths = [];
        new RemovedPaths(paths, at).Add(node);
        return paths;
    }

    public override void Text(Field field, string? value)
    {
    }

    public override void Number(Field field, long? value)
    {
    }

    public override void Keyword(Field field, string? value)
    {
    }

    public override void Attribute(Field field, string? value)
    {
    }

    public override void Presence(Field field, bool? value)
    {
        if (value is false)
        {
            _paths.Add(Below(_at, field.Path));
        }
    }

    public override void List(Field field, ValueList<string>? values)
    {
    }

    public override void Node(Field field, ConfigurationNode? node)
    {
        if (node is not null)
        {
            new RemovedPaths(_paths, Below(_at, field.Path)).Add(node);
        }
    }

    public override void Nodes(Field field, IReadOnlyList<ConfigurationNode>? nodes)
    {
        foreach (var node in nodes ?? [])
        {
            new RemovedPaths(_paths, Below(_at, field.Path).Entry(node.EntryName!)).Add(node);
        }
    }

    public override void Choice(Field field, ConfigurationNode? node)
    {
        if (node is { IsContent: false })
        {
            new RemovedPaths(_paths, Below(Below(_at, field.Path), node.AlternativePath)).Add(node);
        }
    }

    private void Add(ConfigurationNode node)
    {
        foreach (var field in node.Fields.Where(field => !field.IsAttribute && node.Removed.Contains(field.Name, StringComparer.Ordinal)))
        {
            var path = Below(_at, field.Path);
            _paths.AddRange(field.Alternatives.Length == 0 ? [path] : field.Alternatives.Select(alternative => Below(path, alternative)));
        }

        node.Visit(this);
    }

    private static XPath Below(XPath path, string[] steps) => steps.Aggregate(path, (at, step) => at.Child(step));
}
