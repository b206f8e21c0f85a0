using PanOs.HaPair;

namespace Quickstart;

/// <summary>What the job came to; filled as it goes, so that a run that breaks off still tells what it saw.</summary>
internal sealed class JobResult(string deployment)
{
    public string Deployment { get; } = deployment;

    public HaPairPlan? Plan { get; set; }

    /// <summary>Whether somebody was asked and did not want it.</summary>
    public bool Declined { get; set; }

    public string? NotFormed { get; set; }

    public ValidationReport? Validation { get; set; }

    /// <summary>What was built; null while nothing is.</summary>
    public HaPairDeployment? Applied { get; set; }

    /// <summary>The Elastic IP of the untrust side: who is behind the pair must be seen under it.</summary>
    public string? UntrustAddress => Applied?.Addresses.OutsidePublic;

    public ProbeResult? Before { get; set; }

    public FailoverReport? Failover { get; set; }

    public FailoverReport? Failback { get; set; }

    public ProbeResult? After { get; set; }

    public HaPairPlan? SecondPlan { get; set; }

    public int SecondCommits { get; set; }

    /// <summary>Why a failover did not come to its end; null when it did.</summary>
    public string? FailoverFault { get; set; }

    /// <summary>Whether the pair was to be removed.</summary>
    public bool Kept { get; set; }

    /// <summary>What the account still has of the deployment at the end.</summary>
    public int LeftBehind { get; set; }

    /// <summary>What the run broke off with; null when it came to its end.</summary>
    public Exception? BrokeOff { get; set; }

    /// <summary>What was seen of the pair, for a document.</summary>
    public PairReport ToPairReport() => new()
    {
        Pair = Deployment,
        Plan = Plan,
        Deployment = Applied,
        Validation = Validation,
        Failovers = [.. new[] { Failover, Failback }.OfType<FailoverReport>()],
    };

    /// <summary>Why the run does not count as a success; empty when it does.</summary>
    public IEnumerable<string> Faults()
    {
        if (BrokeOff is not null)
        {
            yield return $"the run broke off: {BrokeOff.Message}";
            yield break;
        }

        if (NotFormed is not null)
        {
            yield return "the pair did not form";
        }

        if (Validation is null || Validation.PassedCount != Validation.RunCount)
        {
            IEnumerable<CheckResult> wrong = Validation is null ? [] : Validation.Failures.Concat(Validation.NotReadable);
            yield return $"checks did not pass: {string.Join(", ", wrong.Select(check => check.Id))}";
        }

        if (LeftBehind != 0 && !Kept)
        {
            yield return $"{LeftBehind} resources were left behind";
        }

        // Nothing else is tried on a pair that is not well.
        foreach (string fault in Validation is { Passed: true } ? DrillFaults() : [])
        {
            yield return fault;
        }
    }

    private IEnumerable<string> DrillFaults()
    {
        if (FailoverFault is not null)
        {
            yield return FailoverFault;
            yield break;
        }

        ProbeResult?[] traffic = [Before, Failover?.After, Failback?.After, After];
        if (traffic.Any(result => result is not { Works: true }))
        {
            yield return "traffic did not flow";
        }
        else if (traffic.Any(result => result!.SeenFrom != UntrustAddress))
        {
            yield return $"traffic was not seen under the untrust address {UntrustAddress}";
        }

        if (SecondPlan is not { HasChanges: false } || SecondCommits != 0)
        {
            yield return "applying again was not without changes";
        }
    }
}
