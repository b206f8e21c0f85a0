namespace PanOs.Simulator;

/// <summary>What is to be committed, and for whom.</summary>
/// <param name="User">The administrator who commits.</param>
internal sealed record CommitRequest(string User)
{
    /// <summary>Kept on the job.</summary>
    public string? Description { get; init; }

    /// <summary>Whether to commit although nothing has changed.</summary>
    public bool Force { get; init; }

    /// <summary>Which changes.</summary>
    public CommitShare Share { get; init; } = CommitShare.Everything;
}

/// <summary>The parts of a configuration that a partial commit tells apart.</summary>
[Flags]
internal enum ConfigurationScopes
{
    None = 0,
    DeviceAndNetwork = 1,
    PolicyAndObjects = 2,
    SharedObject = 4,
}

/// <summary>What a firewall says to a commit.</summary>
internal abstract record CommitAnswer(string Message)
{
    /// <summary>A job runs.</summary>
    public sealed record Enqueued(SimulatedJob Job) : CommitAnswer($"{Job.Type} job enqueued with jobid {Job.Id}");

    /// <summary>The candidate is what runs already.</summary>
    public sealed record NothingToCommit() : CommitAnswer("There are no changes to commit.");

    /// <summary>Not now, or not by this administrator.</summary>
    public sealed record Refused(int? Code, string Message) : CommitAnswer(Message);
}
