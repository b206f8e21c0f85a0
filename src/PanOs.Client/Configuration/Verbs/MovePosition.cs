namespace PanOs;

/// <summary>Where an entry is moved within its list.</summary>
public sealed record MovePosition
{
    private MovePosition(string where, string? destination)
    {
        Where = where;
        Destination = destination;
    }

    /// <summary>The first place.</summary>
    public static MovePosition Top { get; } = new("top", null);

    /// <summary>The last place.</summary>
    public static MovePosition Bottom { get; } = new("bottom", null);

    internal string Where { get; }

    internal string? Destination { get; }

    /// <summary>Right before another entry of the same list.</summary>
    /// <param name="name">The other entry's name.</param>
    public static MovePosition Before(string name) => At("before", name);

    /// <summary>Right after another entry of the same list.</summary>
    /// <param name="name">The other entry's name.</param>
    public static MovePosition After(string name) => At("after", name);

    /// <summary>Whether an entry would move. One that is not in the list yet is made at its end.</summary>
    internal bool IsElsewhere(string name, List<string> order)
    {
        int at = order.IndexOf(name);
        if (at < 0)
        {
            at = order.Count;
            order.Add(name);
        }

        return Where switch
        {
            "top" => at > 0,
            "bottom" => at < order.Count - 1,
            "before" => at == order.Count - 1 || order[at + 1] != Destination,
            _ => at == 0 || order[at - 1] != Destination,
        };
    }

    /// <summary>Such as <c>after web</c>.</summary>
    public override string ToString() => Destination is null ? Where : $"{Where} {Destination}";

    private static MovePosition At(string where, string name) => new(where, ConfigurationGuard.Name(name, nameof(name)));
}
