namespace PanOs.HaPair;

public sealed partial class FirewallPair
{
    /// <summary>
    /// Applies a plan as <see cref="ApplyAsync"/> does, and gives its progress as a stream. The work begins when the
    /// first line is asked for; when it fails, its exception comes out of the stream after the last line.
    /// </summary>
    /// <remarks>
    /// Leaving the loop cancels the work and waits until it has stopped, at most for
    /// <see cref="FirewallPairOptions.StopLimit"/>; applying again completes it. One stream is one apply: enumerating
    /// twice applies twice.
    /// </remarks>
    /// <param name="plan">What <see cref="PlanAsync"/> found.</param>
    /// <param name="cancellationToken">Cancels the work. The stream then ends with an <see cref="OperationCanceledException"/>.</param>
    /// <example>
    /// <code>
    /// await foreach (PairProgress line in pair.DeployAsync(await pair.PlanAsync()))
    /// {
    ///     Console.WriteLine($"{line.At:T} {line.Step}: {line.Message}");
    /// }
    /// </code>
    /// </example>
    public IAsyncEnumerable<PairProgress> DeployAsync(HaPairPlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return StreamAsync((progress, token) => ApplyAsync(plan, progress, token), cancellationToken);
    }

    /// <summary>
    /// Gives the progress of any other work of this pair as a stream, in the way of <see cref="DeployAsync"/>.
    /// </summary>
    /// <param name="work">The work, such as a failover; it passes on what it is given. What it returns, the caller keeps.</param>
    /// <param name="cancellationToken">Cancels the work. The stream then ends with an <see cref="OperationCanceledException"/>.</param>
    /// <example>
    /// <code>
    /// FailoverReport? report = null;
    /// await foreach (PairProgress line in pair.StreamAsync(async (progress, token) =>
    ///     report = await pair.FailOverAsync(new FailoverOptions(), progress, token)))
    /// {
    ///     Console.WriteLine(line.Message);
    /// }
    /// </code>
    /// </example>
    public IAsyncEnumerable<PairProgress> StreamAsync(
        Func<IProgress<PairProgress>, CancellationToken, Task> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        return ProgressStream.OfAsync(work, _options.TimeProvider, _options.StopLimit, cancellationToken);
    }
}
