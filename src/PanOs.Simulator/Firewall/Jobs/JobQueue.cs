namespace PanOs.Simulator;

/// <summary>What the work of a job came to.</summary>
/// <param name="Succeeded">Whether its result is <c>OK</c>.</param>
/// <param name="Details">Lines of its details.</param>
internal sealed record JobOutcome(bool Succeeded, params IReadOnlyList<string> Details);

/// <summary>The jobs of one firewall since its last boot.</summary>
internal sealed class JobQueue(WorldClock clock)
{
    private readonly List<SimulatedJob> _jobs = [];
    private int _boot;

    public IReadOnlyList<SimulatedJob> All => _jobs;

    /// <summary>Whether a job that blocks configuration writes (commit, AutoCom, HA-Sync) is running.</summary>
    public bool CommitIsPending => _jobs.Exists(job => job.Finished is null && job.Type is "Commit" or "AutoCom" or "HA-Sync");

    /// <summary>
    /// Starts a job that ends after <paramref name="duration"/>, when <paramref name="work"/> is done and gives the
    /// outcome. A reboot in between loses it.
    /// </summary>
    public SimulatedJob Enqueue(string type, string user, string description, TimeSpan duration, Func<JobOutcome> work)
    {
        var job = new SimulatedJob(_jobs.Count + 1, type, user, description, clock.GetUtcNow(), duration);
        _jobs.Add(job);
        int boot = _boot;
        clock.Schedule(duration, () =>
        {
            if (boot != _boot || job.Hangs)
            {
                return;
            }

            JobOutcome outcome = work();
            job.Details = outcome.Details;
            job.Result = outcome.Succeeded ? "OK" : "FAIL";
            job.Finished = clock.GetUtcNow();
            Ended?.Invoke(job);
        });
        return job;
    }

    /// <summary>The management daemon restarts: what runs is lost, and stays in the list without id and state.</summary>
    public void Crash()
    {
        _boot++;
        foreach (SimulatedJob job in _jobs.Where(job => job.Finished is null))
        {
            job.Crashed = true;
            job.Result = "FAIL";
            job.Finished = clock.GetUtcNow();
        }
    }

    /// <summary>A job has ended.</summary>
    public event Action<SimulatedJob>? Ended;

    /// <summary>A reboot: jobs start again at 1, and what was running is gone.</summary>
    public void Clear()
    {
        _boot++;
        _jobs.Clear();
    }
}
