namespace PanOs.Model;

/// <summary>A data pattern of one's own, for data filtering profiles.</summary>
/// <param name="Name">Its name. The longest that a device takes is not confirmed; the device checks it.</param>
[ConfigurationObject("profiles/data-objects", ObjectPlaces.Objects, Title = "data pattern", Collection = "CustomDataPatterns")]
public sealed partial record CustomDataPattern(string Name) : ConfigurationObject
{
    /// <summary>What to look for. Null: not managed.</summary>
    [Element("pattern-type")]
    public DataPatterns? Patterns { get; init; }

    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}

/// <summary>What a data pattern looks for.</summary>
[ConfigurationChoice]
public abstract partial record DataPatterns : ConfigurationNode
{
    private DataPatterns()
    {
    }

    /// <summary>Patterns that ship with PAN-OS, each in some types of file.</summary>
    [Alternative("predefined")]
    public sealed partial record PredefinedPatterns : DataPatterns
    {
        /// <summary>The patterns. Null: not managed.</summary>
        [Element("pattern")]
        public ValueList<PredefinedDataPattern>? Items { get; init; }
    }

    /// <summary>Regular expressions, each in some types of file.</summary>
    [Alternative("regex")]
    public sealed partial record RegexPatterns : DataPatterns
    {
        /// <summary>The expressions. Null: not managed.</summary>
        [Element("pattern")]
        public ValueList<RegexDataPattern>? Items { get; init; }
    }

    /// <summary>Properties of files.</summary>
    [Alternative("file-properties")]
    public sealed partial record FilePropertyPatterns : DataPatterns
    {
        /// <summary>The properties. Null: not managed.</summary>
        [Element("pattern")]
        public ValueList<FilePropertyPattern>? Items { get; init; }
    }
}

/// <summary>A pattern that ships with PAN-OS.</summary>
/// <param name="Name">Its name, such as <c>credit-card-numbers</c>.</param>
[ConfigurationPart]
public sealed partial record PredefinedDataPattern(string Name) : ConfigurationNode
{
    /// <summary>The types of file, or <c>any</c>. Null: not managed.</summary>
    [Element("file-type")]
    public ValueList<string>? FileTypes { get; init; }
}

/// <summary>A regular expression.</summary>
/// <param name="Name">Its name.</param>
[ConfigurationPart]
public sealed partial record RegexDataPattern(string Name) : ConfigurationNode
{
    /// <summary>The types of file, or <c>any</c>. Null: not managed.</summary>
    [Element("file-type")]
    public ValueList<string>? FileTypes { get; init; }

    /// <summary>The expression, at most 1024 characters. Null: not managed.</summary>
    [Element("regex", MaxLength = 1024)]
    public string? Expression { get; init; }
}

/// <summary>A property of files.</summary>
/// <param name="Name">Its name.</param>
[ConfigurationPart]
public sealed partial record FilePropertyPattern(string Name) : ConfigurationNode
{
    /// <summary>The type of file. Null: not managed.</summary>
    [Element("file-type")]
    public string? FileType { get; init; }

    /// <summary>The property, at most 127 characters. Null: not managed.</summary>
    [Element("file-property", MaxLength = 127)]
    public string? Property { get; init; }

    /// <summary>Its value, 1 to 256 characters. Null: not managed.</summary>
    [Element("property-value", MinLength = 1, MaxLength = 256)]
    public string? Value { get; init; }
}
