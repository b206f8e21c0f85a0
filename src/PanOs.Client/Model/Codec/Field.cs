namespace PanOs.Model;

/// <summary>What is known of one property of a record: where it stands and what it may hold.</summary>
/// <param name="Name">The property.</param>
/// <param name="Path">The elements from the record's own element; empty for its content; one step with an at sign for an attribute.</param>
internal sealed record Field(string Name, string[] Path)
{
    public int MinLength { get; init; }

    public int MaxLength { get; init; } = int.MaxValue;

    public long Min { get; init; } = long.MinValue;

    public long Max { get; init; } = long.MaxValue;

    public int MaxCount { get; init; } = int.MaxValue;

    public bool IsSecret { get; init; }

    public bool IsReadOnly { get; init; }

    /// <summary>Whether the items of a list are entries and not members.</summary>
    public bool HasEntries { get; init; }

    public PanOsVersion? Since { get; init; }

    public PanOsVersion? Until { get; init; }

    /// <summary>Of a choice: the path of each alternative below <see cref="Path"/>.</summary>
    public string[][] Alternatives { get; init; } = [];

    public bool IsAttribute => Path is [['@', ..]];
}
