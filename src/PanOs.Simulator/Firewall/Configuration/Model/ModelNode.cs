namespace PanOs.Simulator;

/// <summary>What an element of a configuration holds.</summary>
internal enum ModelKind
{
    /// <summary>Known children, and possibly others that no table describes.</summary>
    Container,

    /// <summary>Known children and no others; without known children, anything.</summary>
    Object,

    /// <summary>Entries, told apart by their names.</summary>
    List,

    /// <summary>Members, told apart by their texts.</summary>
    Members,

    Text,
    YesNo,
    Whole,
    Number,
    Word,
    Address,
    Network,
    Netmask,
    Nothing,
    Anything,
}

/// <summary>One element of the tables of what a configuration consists of.</summary>
internal sealed class ModelNode(ModelKind kind)
{
    public ModelKind Kind { get; set; } = kind;

    public Dictionary<string, ModelNode> Children { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether of all children of its parent that are alternatives only one may be there.</summary>
    public bool IsChoice { get; set; }

    /// <summary>The smallest number, or the shortest length of a text.</summary>
    public double? Least { get; set; }

    /// <summary>The greatest number, or the greatest length of a text.</summary>
    public double? Most { get; set; }

    /// <summary>The words that it takes, where it takes words only.</summary>
    public IReadOnlySet<string>? Words { get; set; }

    /// <summary>The releases that have it; null for all.</summary>
    public VersionSpan? Versions { get; set; }

    /// <summary>How long the name of an entry may be.</summary>
    public int? NameLength { get; set; }

    /// <summary>Whether children are possible that no table describes.</summary>
    public bool IsOpen => Kind is ModelKind.Container or ModelKind.Anything || (Kind == ModelKind.Object && Children.Count == 0);

    /// <summary>Whether it holds elements, not text.</summary>
    public bool IsBranch => Kind is ModelKind.Container or ModelKind.Object or ModelKind.List or ModelKind.Members or ModelKind.Anything;

    /// <summary>Whether a child of this name may stand here in this release; the child is null where nothing is known of it.</summary>
    public bool Takes(string name, Version version, out ModelNode? child) =>
        Children.TryGetValue(name, out child) ? child.Versions?.Includes(version) != false : IsOpen;
}

/// <summary>Releases from a first to a last one, both included; a bound of two numbers means the whole train.</summary>
internal sealed record VersionSpan(Version? First, Version? Last)
{
    /// <summary>Reads <c>10.0..</c>, <c>..9.1</c> or <c>11.0.2..11.0.3</c>.</summary>
    public static VersionSpan Parse(string text)
    {
        string[] bounds = text.Split("..");
        return new VersionSpan(Bound(bounds[0]), Bound(bounds[1]));
    }

    public bool Includes(Version version) =>
        (First is null || Cut(version, First) >= First) && (Last is null || Cut(version, Last) <= Last);

    private static Version? Bound(string text) => text.Length == 0 ? null : Version.Parse(text);

    private static Version Cut(Version version, Version like) =>
        like.Build < 0 ? new Version(version.Major, version.Minor) : new Version(version.Major, version.Minor, Math.Max(version.Build, 0));
}
