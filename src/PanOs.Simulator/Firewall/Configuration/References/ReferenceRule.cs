namespace PanOs.Simulator;

/// <summary>Elements that name something, and what they may name.</summary>
/// <param name="Users">The paths of the elements, without predicates.</param>
/// <param name="Objects">The paths of what has the names; those in a virtual system are looked for in the user's own.</param>
internal sealed record ReferenceRule(string[] Users, string[] Objects)
{
    /// <summary>Words that stand for themselves.</summary>
    public string[] Keywords { get; init; } = [];

    /// <summary>Names of things that every firewall has without a configuration.</summary>
    public string[] BuiltIn { get; init; } = [];

    /// <summary>Whether addresses, networks and ranges may stand there too.</summary>
    public bool IsAddress { get; init; }

    /// <summary>Where the names are looked for when there is no container of the objects at all.</summary>
    public string[] Otherwise { get; init; } = [];

    /// <summary>The child that an object must have; null for any object.</summary>
    public string? Having { get; init; }

    /// <summary>Whether a write is refused for it already, not only a commit.</summary>
    public bool IsCheckedAtSet { get; init; } = true;

    /// <summary>Whether a commit fails for it.</summary>
    public bool IsCheckedAtCommit { get; init; } = true;

    internal IReadOnlyList<ObjectPath> Places => field ??= [.. Objects.Select(ObjectPath.Parse)];

    internal IReadOnlyList<ObjectPath> OtherPlaces => field ??= [.. Otherwise.Select(ObjectPath.Parse)];

    /// <summary>What a device says of a name that is none, a line each, without the place (captured: of an address, a category, an interface).</summary>
    public IEnumerable<string> Complaints(string name)
    {
        if (Keywords.Length > 0)
        {
            yield return $"'{name}' is not an allowed keyword";
        }

        if (IsAddress)
        {
            yield return $"{name} is an invalid ipv4/v6 address";
        }

        yield return $"'{name}' is not a valid reference";
        if (IsAddress)
        {
            yield return $"{name} range separator('-') not found";
        }
    }
}

/// <summary>Where objects of a kind are.</summary>
/// <param name="IsInVsys">Whether the steps begin in a virtual system, or at <c>config</c>.</param>
/// <param name="Steps">Element names down to the container.</param>
/// <param name="Leaf"><c>entry</c> or <c>member</c>.</param>
internal sealed record ObjectPath(bool IsInVsys, string[] Steps, string Leaf)
{
    public static ObjectPath Parse(string path)
    {
        bool inVsys = path.StartsWith(ReferenceTable.Vsys + "/", StringComparison.Ordinal);
        string[] names = path[(inVsys ? ReferenceTable.Vsys.Length : "/config".Length)..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new ObjectPath(inVsys, names[..^1], names[^1]);
    }
}
