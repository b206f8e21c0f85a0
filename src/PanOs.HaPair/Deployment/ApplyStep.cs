namespace PanOs.HaPair;

/// <summary>One step of an apply. It finds out by itself whether there is anything to do, so it may run any number of times.</summary>
internal abstract class ApplyStep
{
    /// <summary>The name that progress and results bear.</summary>
    public abstract string Name { get; }

    /// <summary>Does what there is to do.</summary>
    public abstract Task<StepOutcome> RunAsync(ApplyContext context, CancellationToken cancellationToken);
}

/// <summary>What a step did.</summary>
internal sealed record StepOutcome(bool Changed, string Summary)
{
    public static StepOutcome AsIs(string summary) => new(false, summary);

    public static StepOutcome Did(string summary) => new(true, summary);

    /// <summary>What was done on each firewall; empty texts stand for nothing.</summary>
    public static StepOutcome OfBoth(IReadOnlyList<string> done, string nothing)
    {
        string[] parts = [.. ApplyContext.Roles.Zip(done).Where(pair => pair.Second.Length > 0).Select(pair => $"{PairText.Word(pair.First)}: {pair.Second}")];
        return parts.Length == 0 ? AsIs(nothing) : Did(string.Join("; ", parts));
    }
}
