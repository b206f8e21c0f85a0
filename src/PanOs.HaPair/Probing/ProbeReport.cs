using System.Globalization;
using System.Text;

namespace PanOs.HaPair;

/// <summary>What the test instances of <see cref="FirewallPair.ProbeAsync"/> found: what has to be reachable, and what must not be.</summary>
public sealed record ProbeReport
{
    /// <summary>Makes a report.</summary>
    /// <param name="pair">The deployment's name.</param>
    /// <param name="takenAt">When the probes were read.</param>
    /// <param name="results">The results.</param>
    public ProbeReport(string pair, DateTimeOffset takenAt, IReadOnlyList<CheckResult> results)
    {
        Pair = pair;
        TakenAt = takenAt;
        Results = results;
    }

    /// <summary>The deployment's name.</summary>
    public string Pair { get; }

    /// <summary>When the probes were read, on the pair's clock.</summary>
    public DateTimeOffset TakenAt { get; }

    /// <summary>
    /// <c>PROBE-PING</c> and <c>PROBE-HTTPS</c> from the private subnet to the internet, <c>PROBE-ADDRESS</c> for the address
    /// that is seen there, and <c>PROBE-INSIDE</c> for the private instance, which the public one must not reach.
    /// </summary>
    public IReadOnlyList<CheckResult> Results { get; }

    /// <summary>The public address under which the private instance was seen; null when no request was answered.</summary>
    public string? SeenFrom { get; init; }

    /// <summary>Whether everything was found as it should be. What could not be read is not.</summary>
    public bool Passed => Results.Count > 0 && Results.All(result => result.Outcome == CheckOutcome.Passed);

    /// <summary>One line a result.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"Probe of {Pair}: {(Passed ? "passed" : "did not pass")}");
        foreach (CheckResult result in Results)
        {
            text.AppendLine().Append("  ").Append(result);
        }

        return text.ToString();
    }
}
