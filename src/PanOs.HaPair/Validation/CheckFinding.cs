namespace PanOs.HaPair;

/// <summary>What a check of your own found (<see cref="PairCheck.Create"/>).</summary>
public sealed record CheckFinding
{
    private CheckFinding(CheckOutcome outcome, string found)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(found);
        Outcome = outcome;
        Found = found;
    }

    /// <summary>How it went.</summary>
    public CheckOutcome Outcome { get; }

    /// <summary>What was found, or why nothing could be read, in words.</summary>
    public string Found { get; }

    /// <summary>What was found is what is expected.</summary>
    /// <param name="found">What was found, in words; no secret.</param>
    public static CheckFinding Pass(string found) => new(CheckOutcome.Passed, found);

    /// <summary>What was found is something else.</summary>
    /// <param name="found">What was found, in words; no secret.</param>
    public static CheckFinding Fail(string found) => new(CheckOutcome.Failed, found);

    /// <summary>It could not be read, so nothing is known.</summary>
    /// <param name="why">Why, in words; no secret.</param>
    public static CheckFinding NotReadable(string why) => new(CheckOutcome.NotReadable, why);
}
