using System.Globalization;
using System.Text;

namespace PanOs.Model;

/// <summary>Prints the properties that are set, with secrets masked.</summary>
internal sealed class NodePrinter : FieldVisitor
{
    private readonly StringBuilder _builder;
    private bool _any;

    private NodePrinter(StringBuilder builder) => _builder = builder;

    public static bool Print(ConfigurationNode node, StringBuilder builder)
    {
        var printer = new NodePrinter(builder);
        if (node.EntryName is { } name)
        {
            printer.Add("Name", name);
        }

        node.Visit(printer);
        if (node.Removed.Count > 0)
        {
            printer.Add("Removed", node.Removed);
        }

        return printer._any;
    }

    public override void Text(Field field, string? value) => Add(field.Name, value is not null && field.IsSecret ? "***" : value);

    public override void Number(Field field, long? value) => Add(field.Name, value?.ToString(CultureInfo.InvariantCulture));

    public override void Keyword(Field field, string? value) => Add(field.Name, value);

    public override void Attribute(Field field, string? value) => Add(field.Name, value);

    public override void Presence(Field field, bool? value) => Add(field.Name, YesNo(value));

    public override void List(Field field, ValueList<string>? values) => Add(field.Name, values is not null && field.IsSecret ? "***" : values);

    public override void Node(Field field, ConfigurationNode? node) => Add(field.Name, node);

    public override void Nodes(Field field, IReadOnlyList<ConfigurationNode>? nodes) => Add(field.Name, nodes);

    public override void Choice(Field field, ConfigurationNode? node) => Add(field.Name, node);

    private void Add(string name, object? value)
    {
        if (value is not null)
        {
            _builder.Append(_any ? ", " : string.Empty).Append(name).Append(" = ").Append(value);
            _any = true;
        }
    }
}
