using System.Text;

namespace PanOs.HaPair;

/// <summary>How a migration is made.</summary>
public sealed record MigrationOptions
{
    /// <summary>
    /// A probe that runs: traffic has to pass before the migration is begun, at its failovers, and at its end; otherwise it
    /// is put back. Default: null, which watches the firewalls and AWS only.
    /// </summary>
    public TrafficProbe? Probe { get; init; }

    /// <summary>
    /// Whether a migration that breaks off is put back into the mode that the pair came from. Default true. Otherwise the
    /// pair stays as it is, and migrating again goes on from there.
    /// </summary>
    public bool PutBack { get; init; } = true;
}

/// <summary>What a migration did.</summary>
public sealed record MigrationReport
{
    /// <summary>The mode that the pair came from.</summary>
    public required FailoverMode From { get; init; }

    /// <summary>The mode that it is in.</summary>
    public required FailoverMode To { get; init; }

    /// <summary>What each step did, in order.</summary>
    public required IReadOnlyList<StepResult> Steps { get; init; }

    /// <summary>Traffic before; null without a probe.</summary>
    public ProbeResult? Before { get; init; }

    /// <summary>Traffic after; null without a probe.</summary>
    public ProbeResult? After { get; init; }

    /// <summary>Whether anything was changed.</summary>
    public bool Changed => Steps.Any(step => step.Changed);

    /// <summary>The report as JSON.</summary>
    public string ToJson() => PairJson.Of(this);

    /// <summary>One line a step.</summary>
    public override string ToString()
    {
        StringBuilder text = new($"Migrated {FailoverModes.Word(From)} -> {FailoverModes.Word(To)}{(Changed ? ":" : ": nothing to do")}");
        foreach (StepResult step in Steps)
        {
            text.AppendLine().Append(System.Globalization.CultureInfo.InvariantCulture, $"  {(step.Changed ? "changed" : "as is"),-8} {step.Step}: {step.Summary} ({PairText.Seconds(step.Duration)})");
        }

        foreach ((string when, ProbeResult? probe) in new[] { ("before", Before), ("after", After) })
        {
            if (probe is not null)
            {
                text.AppendLine().Append("  ").Append(when).Append(": ").Append(probe);
            }
        }

        return text.ToString();
    }
}

/// <summary>A migration was not begun, or did not come to its end.</summary>
public sealed class MigrationException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What was found, what was put back, and what to do.</param>
    /// <param name="innerException">What led to it.</param>
    public MigrationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Whether the pair is back in the mode that it came from; false when it is in between, and migrating again, either way,
    /// goes on from there; null when nothing was changed.
    /// </summary>
    public bool? IsPutBack { get; init; }
}
