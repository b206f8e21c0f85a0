namespace PanOs;

/// <summary>
/// Puts changes into an order in which nothing refers to what is not there yet, or no longer there: what is written
/// goes from tags up to rules, what is removed goes the other way and comes last.
/// </summary>
internal static class ChangeOrder
{
    // The first that the path holds decides.
    private static readonly (string Part, int Rank)[] s_ranks =
    [
        ("rulebase/", 90),
        ("/high-availability", 85),
        ("/network/tunnel", 76),
        ("/network/ike/gateway", 75),
        ("/network/virtual-router", 70),
        ("/network/logical-router", 70),
        ("/zone", 60),
        ("/import", 55),
        ("/network/interface", 50),
        ("/network/", 40),
        ("/profile-group", 35),
        ("/profiles", 30),
        ("-group", 12),
        ("/tag", 0),
    ];

    private const int DefaultRank = 10;

    /// <summary>The changes in dependency order; as they are when one node is touched more than once.</summary>
    public static IReadOnlyList<Change> Of(IReadOnlyList<Change> changes)
    {
        if (changes.Count < 2 || TouchesTwice(changes))
        {
            return changes;
        }

        return
        [
            .. changes.Where(change => change.Action is ChangeAction.Set or ChangeAction.Edit or ChangeAction.Rename).OrderBy(change => RankOf(change.Target)),
            .. changes.Where(change => change.Action is ChangeAction.Move),
            .. changes.Where(change => change.Action is ChangeAction.Delete).OrderByDescending(change => RankOf(change.Target)),
        ];
    }

    private static int RankOf(XPath path)
    {
        string text = path.ToString();
        foreach (var (part, rank) in s_ranks)
        {
            if (text.Contains(part, StringComparison.Ordinal))
            {
                return rank;
            }
        }

        return DefaultRank;
    }

    // Then the order that the caller chose may be the point. Making an entry and then moving it is not meant.
    private static bool TouchesTwice(IReadOnlyList<Change> changes)
    {
        HashSet<string> written = new(StringComparer.Ordinal);
        foreach (var change in changes.Where(change => change.Action is not ChangeAction.Move))
        {
            if (!written.Add(change.Target.ToString()))
            {
                return true;
            }
        }

        return changes.Any(change => change.Action is ChangeAction.Delete or ChangeAction.Rename && IsBelowAnother(change.Target, written));
    }

    private static bool IsBelowAnother(XPath path, HashSet<string> written)
    {
        for (var above = path.Parent; above is not null; above = above.Parent)
        {
            if (written.Contains(above.ToString()))
            {
                return true;
            }
        }

        return false;
    }
}
