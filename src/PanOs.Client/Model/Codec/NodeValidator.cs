using System.Globalization;
using System.Xml;

namespace PanOs.Model;

/// <summary>Finds values that a device is known to refuse.</summary>
internal sealed class NodeValidator : FieldVisitor
{
    private readonly List<FieldFault> _faults;
    private readonly PanOsVersion? _version;
    private readonly string _prefix;

    private NodeValidator(List<FieldFault> faults, PanOsVersion? version, string prefix)
    {
        _faults = faults;
        _version = version;
        _prefix = prefix;
    }

    public static IReadOnlyList<FieldFault> Check(ConfigurationObject value, PanOsVersion? version)
    {
        List<FieldFault> faults = [];
        var validator = new NodeValidator(faults, version, string.Empty);
        if (value.EntryName is { } name)
        {
            int longest = ModelCatalog.Codec(value).NameMaxLength;
            validator.CheckName(name, longest);
        }

        validator.Visit(value);
        return faults;
    }

    public override void Text(Field field, string? value)
    {
        if (value is null || !IsKnown(field))
        {
            return;
        }

        CheckLength(field, value);
    }

    public override void Number(Field field, long? value)
    {
        if (value is { } number && IsKnown(field) && (number < field.Min || number > field.Max))
        {
            string range = field.Max == long.MaxValue ? string.Create(CultureInfo.InvariantCulture, $"at least {field.Min}")
                : string.Create(CultureInfo.InvariantCulture, $"{field.Min} to {field.Max}");
            Add(field.Name, string.Create(CultureInfo.InvariantCulture, $"is {number}; it must be {range}"));
        }
    }

    public override void Keyword(Field field, string? value)
    {
        if (value is not null)
        {
            IsKnown(field);
        }
    }

    public override void Attribute(Field field, string? value) => Text(field, value);

    public override void Presence(Field field, bool? value)
    {
        if (value is not null)
        {
            IsKnown(field);
        }
    }

    public override void List(Field field, ValueList<string>? values)
    {
        if (values is null || !IsKnown(field))
        {
            return;
        }

        CheckCount(field, values.Count);
        foreach (string value in values)
        {
            CheckLength(field, value);
        }
    }

    public override void Node(Field field, ConfigurationNode? node)
    {
        if (node is not null && IsKnown(field))
        {
            Below(field.Name).Visit(node);
        }
    }

    public override void Nodes(Field field, IReadOnlyList<ConfigurationNode>? nodes)
    {
        if (nodes is null || !IsKnown(field))
        {
            return;
        }

        CheckCount(field, nodes.Count);
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            string name = node.EntryName ?? string.Empty;
            var below = Below($"{field.Name}['{name}']");
            below.CheckName(name, int.MaxValue);
            if (!names.Add(name))
            {
                below.Add("Name", "is there twice");
            }

            below.Visit(node);
        }
    }

    public override void Choice(Field field, ConfigurationNode? node) => Node(field, node);

    private void Visit(ConfigurationNode node)
    {
        foreach (string removed in node.Removed)
        {
            if (!node.Fields.Any(field => string.Equals(field.Name, removed, StringComparison.Ordinal)))
            {
                Add(nameof(node.Removed), $"names '{removed}', which is not a property that can be removed");
            }
        }

        node.Visit(this);
    }

    private bool IsKnown(Field field)
    {
        if (_version is { } version && field.Since is { } since && version < since)
        {
            Add(field.Name, $"came with PAN-OS {since}; the device has {version}");
            return false;
        }

        if (_version is { } late && field.Until is { } until && late >= until)
        {
            Add(field.Name, $"is gone since PAN-OS {until}; the device has {late}");
            return false;
        }

        return true;
    }

    private void CheckName(string name, int longest)
    {
        if (name.Length == 0)
        {
            Add("Name", "is empty");
        }
        else if (longest > 0 && name.Length > longest)
        {
            Add("Name", string.Create(CultureInfo.InvariantCulture, $"has {name.Length} characters; {longest} are allowed"));
        }

        CheckCharacters("Name", name);
    }

    private void CheckLength(Field field, string value)
    {
        if (value.Length > field.MaxLength)
        {
            Add(field.Name, string.Create(CultureInfo.InvariantCulture, $"has {value.Length} characters; {field.MaxLength} are allowed"));
        }
        else if (value.Length < field.MinLength)
        {
            Add(field.Name, string.Create(CultureInfo.InvariantCulture, $"has {value.Length} characters; at least {field.MinLength} are needed"));
        }

        CheckCharacters(field.Name, value);
    }

    private void CheckCount(Field field, int count)
    {
        if (count > field.MaxCount)
        {
            Add(field.Name, string.Create(CultureInfo.InvariantCulture, $"has {count} members; {field.MaxCount} are allowed"));
        }
    }

    private void CheckCharacters(string field, string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (XmlConvert.IsXmlChar(value[i]))
            {
                continue;
            }

            if (i + 1 < value.Length && XmlConvert.IsXmlSurrogatePair(value[i + 1], value[i]))
            {
                i++;
                continue;
            }

            Add(field, "has a character that XML cannot carry");
            return;
        }
    }

    private NodeValidator Below(string field) => new(_faults, _version, $"{_prefix}{field}.");

    private void Add(string field, string reason) => _faults.Add(new FieldFault(_prefix + field, reason));
}
