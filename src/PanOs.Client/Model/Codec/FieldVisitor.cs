namespace PanOs.Model;

/// <summary>Is shown every property of a node in turn. Writing, checking and printing are visitors.</summary>
internal abstract class FieldVisitor
{
    public abstract void Text(Field field, string? value);

    public abstract void Number(Field field, long? value);

    /// <summary>One of a fixed set of words: <c>yes</c> and <c>no</c> among them.</summary>
    public abstract void Keyword(Field field, string? value);

    public abstract void Attribute(Field field, string? value);

    /// <summary>An empty element that is there or not.</summary>
    public abstract void Presence(Field field, bool? value);

    /// <summary>A list of texts: members, or entries that have nothing but a name.</summary>
    public abstract void List(Field field, ValueList<string>? values);

    public abstract void Node(Field field, ConfigurationNode? node);

    /// <summary>A list of entries.</summary>
    public abstract void Nodes(Field field, IReadOnlyList<ConfigurationNode>? nodes);

    public abstract void Choice(Field field, ConfigurationNode? node);

    protected static string? YesNo(bool? value) => value switch { true => "yes", false => "no", null => null };
}
