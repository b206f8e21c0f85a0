namespace PanOs.Model;

/// <summary>Headers that are added to requests.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record HttpHeaderInsertion(string Name) : ConfigurationNode
{
    /// <summary>The headers, by kind. Null: not managed.</summary>
    [Element("type")]
    public ValueList<HttpHeaderType>? Types { get; init; }

    /// <summary>Whether a device group below may not override it; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}

/// <summary>Headers of one kind that are added to requests.</summary>
/// <param name="Name">The kind, such as <c>Google Apps Access Control</c> or <c>Custom</c>.</param>
[ConfigurationPart]
public sealed partial record HttpHeaderType(string Name) : ConfigurationNode
{
    /// <summary>The domains whose requests get them. Null: not managed.</summary>
    [Element("domains")]
    public ValueList<string>? Domains { get; init; }

    /// <summary>The headers. Null: not managed.</summary>
    [Element("headers")]
    public ValueList<HttpHeader>? Headers { get; init; }
}

/// <summary>A header that is added to requests.</summary>
/// <param name="Name">The name of the entry.</param>
[ConfigurationPart]
public sealed partial record HttpHeader(string Name) : ConfigurationNode
{
    /// <summary>The header's name, at most 100 characters. Null: not managed.</summary>
    [Element("header", MinLength = 1, MaxLength = 100)]
    public string? Header { get; init; }

    /// <summary>Its value, at most 16384 characters. Null: not managed.</summary>
    [Element("value", MinLength = 1, MaxLength = 16384)]
    public string? Value { get; init; }

    /// <summary>Whether it is logged. Null: not managed.</summary>
    [Element("log")]
    public bool? Log { get; init; }
}
