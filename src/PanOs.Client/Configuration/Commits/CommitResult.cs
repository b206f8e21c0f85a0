using System.Globalization;

namespace PanOs;

/// <summary>How a commit ended that did not fail.</summary>
public enum CommitOutcome
{
    /// <summary>The changes are in force.</summary>
    Committed,

    /// <summary>There was nothing to commit, as the firewall said or because nothing was staged.</summary>
    NothingToCommit,

    /// <summary>
    /// The answer was lost, there is no job of it, and nothing is pending: it was committed, or there was nothing to
    /// commit. Either way what was staged is in force.
    /// </summary>
    CommittedOrNothingToCommit,
}

/// <summary>What came of a commit.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="JobId">The job's number; null without one.</param>
/// <param name="Details">What the firewall told about it, line by line.</param>
public sealed record CommitResult(CommitOutcome Outcome, int? JobId, IReadOnlyList<string> Details)
{
    /// <summary>What the firewall warned of, line by line.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Whether there was, or may have been, anything to commit.</summary>
    public bool HadChanges => Outcome is not CommitOutcome.NothingToCommit;

    /// <summary>How it ended, and the lines.</summary>
    public override string ToString()
    {
        string outcome = Outcome switch
        {
            CommitOutcome.Committed => "committed",
            CommitOutcome.NothingToCommit => "nothing to commit",
            _ => "committed, or nothing to commit",
        };
        string job = JobId is { } id ? string.Create(CultureInfo.InvariantCulture, $" (job {id})") : "";
        string[] lines = [.. Details.Concat(Warnings).Distinct(StringComparer.Ordinal)];
        return $"{outcome}{job}{(lines.Length > 0 ? ": " + string.Join(" | ", lines) : "")}";
    }
}
