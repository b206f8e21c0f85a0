namespace PanOs.Model;

/// <summary>
/// A record of the configuration model: an object, a part of one, or an alternative of a choice. Records are immutable
/// and compare by value. A null property is not managed: writing leaves it as it is. What the device holds beyond the
/// properties is kept with the record and written back.
/// </summary>
public abstract record ConfigurationNode
{
    private protected ConfigurationNode()
    {
    }

    /// <summary>
    /// The names of properties that the configuration must not have, such as <c>[nameof(Zone.LogSetting)]</c>. A
    /// property that is null and not named here is not managed.
    /// </summary>
    public ValueList<string> Removed { get; init; } = ValueList<string>.Empty;

    /// <summary>What was read with this node and has no property, as canonical text; empty when there is nothing.</summary>
    internal string Kept { get; init; } = string.Empty;

    /// <summary>What is known of the properties, in the order in which they are shown to visitors.</summary>
    internal abstract IReadOnlyList<Field> Fields { get; }

    /// <summary>The name of an entry; null for a node that is not one.</summary>
    internal virtual string? EntryName => null;

    /// <summary>Of an alternative: its elements below the choice's path.</summary>
    internal virtual string[] AlternativePath => [];

    /// <summary>Whether the node is nothing but the content of its element.</summary>
    internal virtual bool IsContent => false;

    /// <summary>Shows every property.</summary>
    internal abstract void Visit(FieldVisitor visitor);
}
