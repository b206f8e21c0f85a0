namespace PanOs.HaPair;

/// <summary>What the checks of a pair found.</summary>
public sealed record ValidationReport
{
    /// <summary>Makes a report.</summary>
    /// <param name="pair">The deployment's name.</param>
    /// <param name="takenAt">When the pair was read.</param>
    /// <param name="results">The results, in the order of the catalogue.</param>
    public ValidationReport(string pair, DateTimeOffset takenAt, IReadOnlyList<CheckResult> results)
    {
        Pair = pair;
        TakenAt = takenAt;
        Results = results;
    }

    /// <summary>The deployment's name.</summary>
    public string Pair { get; }

    /// <summary>When the pair was read, on its clock.</summary>
    public DateTimeOffset TakenAt { get; }

    /// <summary>Every result, in the order of the catalogue.</summary>
    public IReadOnlyList<CheckResult> Results { get; }

    /// <summary>The pair as it was read for these results; null when only results are known.</summary>
    public PairDrawing? Drawing { get; init; }

    /// <summary>How many checks were run, those that could not be read included, those that do not apply not.</summary>
    public int RunCount => Results.Count(result => result.Outcome != CheckOutcome.NotApplicable);

    /// <summary>How many checks passed.</summary>
    public int PassedCount => Results.Count(result => result.Outcome == CheckOutcome.Passed);

    /// <summary>The failed checks: what is to blame first, then errors, then warnings.</summary>
    public IReadOnlyList<CheckResult> Failures =>
    [
        .. Results
            .Where(result => result.Outcome == CheckOutcome.Failed)
            .OrderByDescending(result => result.IsCause)
            .ThenBy(result => result.Severity),
    ];

    /// <summary>What is to blame: the failed checks that stand for a correction of the article.</summary>
    public IReadOnlyList<CheckResult> Causes => [.. Failures.Where(result => result.IsCause)];

    /// <summary>The checks that are about another failover mode than the pair's.</summary>
    public IReadOnlyList<CheckResult> NotApplicable => [.. Results.Where(result => result.Outcome == CheckOutcome.NotApplicable)];

    /// <summary>The checks about which nothing is known.</summary>
    public IReadOnlyList<CheckResult> NotReadable => [.. Results.Where(result => result.Outcome == CheckOutcome.NotReadable)];

    /// <summary>
    /// Whether no check of severity <see cref="CheckSeverity.Error"/> failed or was unreadable. Warnings do not count.
    /// </summary>
    public bool Passed => Results.All(result => result.Severity != CheckSeverity.Error || result.Outcome is CheckOutcome.Passed or CheckOutcome.NotApplicable);

    /// <summary>Throws when <see cref="Passed"/> is false.</summary>
    /// <exception cref="ValidationFailedException">A check of severity error did not pass; it carries this report.</exception>
    public void ThrowIfFailed()
    {
        if (!Passed)
        {
            throw new ValidationFailedException(this);
        }
    }

    /// <summary>The report as a table, with what is to blame first.</summary>
    public override string ToString() => PairText.Of(this);

    /// <summary>How LINQPad shows it.</summary>
    internal object ToDump() => ToString();
}

/// <summary>A pair did not pass its checks.</summary>
public sealed class ValidationFailedException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="report">What was found.</param>
    public ValidationFailedException(ValidationReport report)
        : base(Describe(report)) => Report = report;

    /// <summary>What was found.</summary>
    public ValidationReport Report { get; }

    private static string Describe(ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        IEnumerable<CheckResult> wrong = report.Failures.Concat(report.NotReadable).Where(result => result.Severity == CheckSeverity.Error);
        return $"The pair '{report.Pair}' did not pass: {report.PassedCount} of {report.RunCount} checks passed."
            + string.Concat(wrong.Select(result => $"{Environment.NewLine}  {result.Id}: expected {result.Expected}; found {result.Found}. {result.Remedy}"));
    }
}
