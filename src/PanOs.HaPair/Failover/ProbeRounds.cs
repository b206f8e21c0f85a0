namespace PanOs.HaPair;

/// <summary>Reads probe lines round by round.</summary>
internal static class ProbeRounds
{
    /// <summary>Whether both probes of a round were printed.</summary>
    public static bool IsWhole(IEnumerable<ProbeLine> round) => new ProbeResult([.. round]) is { Lines: var lines }
        && lines.Any(line => line.Kind == ProbeKind.Ping) && lines.Any(line => line.Kind == ProbeKind.Https);

    /// <summary>Whether both probes of a round succeeded.</summary>
    public static bool Works(IEnumerable<ProbeLine> round) => IsWhole(round) && round.All(line => line.Succeeded);

    /// <summary>The first round at or after a moment in which traffic worked; null when there is none yet.</summary>
    public static IReadOnlyList<ProbeLine>? FirstWorking(IEnumerable<ProbeLine> lines, DateTimeOffset since) => lines
        .GroupBy(line => line.Number)
        .OrderBy(round => round.Key)
        .FirstOrDefault(round => Works(round) && round.All(line => line.At >= since))?
        .ToList();

    /// <summary>
    /// How long traffic was out: from the last round that worked before the first one that failed, to the first round
    /// that worked after it. Zero when none failed since <paramref name="since"/>; null when traffic did not come back.
    /// </summary>
    public static TimeSpan? Outage(IEnumerable<ProbeLine> lines, DateTimeOffset since)
    {
        List<IGrouping<int, ProbeLine>> rounds = [.. lines.GroupBy(line => line.Number).Where(IsWhole).OrderBy(round => round.Key)];
        int failed = rounds.FindIndex(round => !Works(round) && round.Any(line => line.At >= since));
        if (failed < 0)
        {
            return TimeSpan.Zero;
        }

        int back = rounds.FindIndex(failed, Works);
        DateTimeOffset lastGood = failed > 0 ? rounds[failed - 1].Max(line => line.At) : since;
        return back < 0 ? null : rounds[back].Max(line => line.At) - lastGood;
    }
}
