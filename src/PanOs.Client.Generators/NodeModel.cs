namespace PanOs.Client.Generators;

/// <summary>How a property stands in the XML.</summary>
internal enum FieldKind
{
    Text,
    YesNo,
    Int,
    Long,
    Keyword,
    Attribute,
    Presence,
    Members,
    EntryNames,
    Part,
    Parts,
    Choice,
}

/// <summary>One alternative of a choice, as the record that has the choice needs it.</summary>
/// <param name="Type">The full name of the record.</param>
/// <param name="Path">The elements below the choice's path.</param>
/// <param name="Content">How its content stands; null when it has elements of its own.</param>
/// <param name="ContentProperty">The property that holds the content.</param>
/// <param name="ContentType">The full name of that property's type, without the question mark.</param>
/// <param name="IsPositional">Whether the content is a parameter of the constructor.</param>
internal sealed record AlternativeModel(string Type, string Path, FieldKind? Content, string ContentProperty, string ContentType, bool IsPositional);

/// <summary>A property with an element attribute.</summary>
/// <param name="Name">The property.</param>
/// <param name="Type">The full name of its type, without the question mark; of a list, that of its items.</param>
/// <param name="Kind">How it stands.</param>
/// <param name="Path">Its path.</param>
/// <param name="IsPositional">Whether it is a parameter of the constructor.</param>
/// <param name="Limits">The initialisers of what is known about it.</param>
/// <param name="Alternatives">Of a choice.</param>
internal sealed record FieldModel(
    string Name, string Type, FieldKind Kind, string Path, bool IsPositional, string Limits, EquatableArray<AlternativeModel> Alternatives);

/// <summary>A keyword of an enumeration.</summary>
internal sealed record KeywordModel(string Member, string Name);

/// <summary>An enumeration that a property has.</summary>
internal sealed record KeywordsModel(string Type, EquatableArray<KeywordModel> Keywords);

/// <summary>What only objects have.</summary>
internal sealed record ObjectModel(string Path, int Places, string Title, string Collection, int NameMaxLength);

/// <summary>Something wrong in a record.</summary>
internal sealed record Fault(string Id, string Message, string File, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>A record to write code for.</summary>
internal sealed record NodeModel(
    string FullName,
    string Name,
    EquatableArray<string> Outer,
    string? AlternativePath,
    bool IsEntry,
    bool IsContent,
    ObjectModel? Object,
    EquatableArray<FieldModel> Fields,
    EquatableArray<KeywordsModel> Keywords,
    EquatableArray<Fault> Faults);
